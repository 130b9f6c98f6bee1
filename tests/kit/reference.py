"""The executable model of the protocol, where it lies beside the repository; tests use it as an oracle."""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

_FOLDER = Path(__file__).parents[2].parent / "shared" / "reference"


def load_model() -> ModuleType | None:
    """The model, or None where it is not at hand."""
    if not (_FOLDER / "model.py").exists():
        return None
    _load("crypto", "crypto")
    try:
        return _load("model", "fourotp_reference_model")
    finally:
        sys.modules.pop("crypto", None)


def _load(file: str, name: str) -> ModuleType:
    spec = importlib.util.spec_from_file_location(name, _FOLDER / f"{file}.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[name] = module
    written = sys.dont_write_bytecode
    sys.dont_write_bytecode = True
    try:
        spec.loader.exec_module(module)
    finally:
        sys.dont_write_bytecode = written
    return module
