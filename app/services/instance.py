"""The running app answers a second start and the command line, on the engine; nobody waits on the GUI thread.

"show", "quick" and "add" are told to the face by `asked`. "rm" and "next" change the opened vault and are answered when
the change is on the disk; the code is named by its id, which only somebody who has opened the vault knows.
"""

from __future__ import annotations

import asyncio
import concurrent.futures
from dataclasses import dataclass

from app.core.errors import AppError
from app.core.events import Event
from app.platform.doors import SECONDS
from app.platform.instance import Answer, InstanceServer, Request
from app.services.vault import VaultService
from app.vault.commands import Command, advance_counter, delete
from app.vault.commands.revision import find_code

_REST_SECONDS = 1.0


@dataclass(frozen=True, slots=True, repr=False)
class Asked:
    """What somebody asks of the window: "show", "quick" or "add" with a URI."""

    verb: str
    uri: str | None = None


class RunningInstance:
    """Listens for as long as `serve` runs. Events come from a worker thread."""

    def __init__(self, server: InstanceServer, vault: VaultService) -> None:
        self.asked: Event[Asked] = Event()
        self._vault = vault
        self._server = server
        self._loop: asyncio.AbstractEventLoop | None = None

    async def serve(self) -> bool:
        """Runs until it is cancelled; False at once when another 4OTP listens."""
        if not self._server.listen():
            return False
        loop = self._loop = asyncio.get_running_loop()
        listening = self._server.socket
        assert listening is not None  # it listens
        try:
            while True:
                try:
                    line, _ = await loop.sock_accept(listening)
                except OSError:  # no descriptor is free, or the one who knocked has gone
                    await asyncio.sleep(_REST_SECONDS)
                else:
                    await asyncio.to_thread(self._server.answer_one, line, self._answer)
        finally:
            self._server.close()

    def _answer(self, request: Request) -> Answer:
        verb, code_id = request["verb"], request.get("id", "")
        if verb == "rm":
            return self._changed(code_id, delete([code_id]))
        if verb == "next":
            return self._changed(code_id, advance_counter(code_id))
        self.asked.emit(Asked(verb, request.get("uri")))
        return {}

    def _changed(self, code_id: str, command: Command) -> Answer:
        assert self._loop is not None  # a request comes while `serve` runs
        work = asyncio.run_coroutine_threadsafe(self._apply(code_id, command), self._loop)
        try:
            return work.result(SECONDS)
        except AppError as error:
            return {"error": error.code}
        except concurrent.futures.TimeoutError:
            return {"error": "vault.save_failed"}

    async def _apply(self, code_id: str, command: Command) -> Answer:
        code = find_code(self._vault.snapshot, code_id)
        await self._vault.apply(command)
        if self._vault.save_failure is not None:
            raise self._vault.save_failure
        return {"counter": code.otp.counter} if code.otp.counter is not None else {}
