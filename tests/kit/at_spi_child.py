"""Looks at programs as a screen reader does, over AT-SPI. Run by the system's Python: pyatspi is no package of the venv.

Reads one JSON command a line and answers each with one line. Knows nothing of 4OTP.
"""

from __future__ import annotations

import json
import sys

import pyatspi
from gi.repository import Atspi, GLib

PATIENCE_MS = 60_000
LOOK_AGAIN_MS = 50
QUIET_MS = 300
LONGEST_WAIT_FOR_EVENT_MS = 2000
STATES = ("focusable", "focused", "showing", "visible", "enabled", "checked", "checkable", "selected", "selectable")

heard: dict[str, list[str]] = {"announced": [], "focused": []}
last_event = [0]
loop = GLib.MainContext.default()


def label_of(accessible):
    """What a label that belongs to it says: Qt's combo boxes give their value as their name."""
    for relation in accessible.getRelationSet():
        if relation.getRelationType() == pyatspi.RELATION_LABELLED_BY:
            return relation.getTarget(0).name
    return ""


def node_of(accessible, path):
    """What is to be known of one accessible object."""
    states = accessible.getState()
    return {
        "path": path,
        "role": accessible.getRoleName(),
        "name": accessible.name,
        "description": accessible.description,
        "label": label_of(accessible),
        "states": [name for name in STATES if states.contains(getattr(pyatspi, f"STATE_{name.upper()}"))],
    }


def walk(accessible, path):
    """Everything visible below, in the order of a screen reader."""
    yield node_of(accessible, path)
    for place in range(accessible.childCount):
        child = accessible.getChildAtIndex(place)
        if child is not None and child.getState().contains(pyatspi.STATE_VISIBLE):
            yield from walk(child, [*path, place])


def roots():
    desktop = pyatspi.Registry.getDesktop(0)
    for place in range(desktop.childCount):
        program = desktop.getChildAtIndex(place)
        if program is not None:
            yield place, program


def tree():
    for _ in range(5):
        try:
            return [node for place, program in roots() for node in walk(program, [place])]
        except (GLib.Error, AttributeError):  # a page went away during the walk
            wait_a_little()
    return []


def accessible_at(path):
    found = pyatspi.Registry.getDesktop(0)
    for place in path:
        found = found.getChildAtIndex(place)
    return found


def wait_a_little():
    """Lets events come in, for a moment at most."""
    due = []
    GLib.timeout_add(LOOK_AGAIN_MS, lambda: due.append(True))
    while not due:
        loop.iteration(True)


def fits(node, wanted):
    return all(
        value in node[key] if key == "states" else node[key] == value for key, value in wanted.items() if key != "path"
    )


def wait_for(wanted):
    """The first object with these properties, once there is one; the whole tree when none comes."""
    end = GLib.get_monotonic_time() + PATIENCE_MS * 1000
    while GLib.get_monotonic_time() < end:
        seen = tree()
        for node in seen:
            if fits(node, wanted):
                return {"found": node}
        wait_a_little()
    return {"tree": seen}


def act(path, name):
    action = accessible_at(path).queryAction()
    names = [action.getName(number) for number in range(action.nActions)]
    last_event[0] = 0
    action.doAction(names.index(name))
    wait_for_quiet()
    return names


def wait_for_quiet():
    """Until something has happened, and nothing more does.

    WORKAROUND Qt 6.11: whoever asks a scroll area for its second child while its scroll bar goes away ends the program
    that is looked at (QAccessibleAbstractScrollArea::child does not check the index). So nobody looks while a page goes.
    """
    end = GLib.get_monotonic_time() + LONGEST_WAIT_FOR_EVENT_MS * 1000
    while not last_event[0] and GLib.get_monotonic_time() < end:
        wait_a_little()
    while GLib.get_monotonic_time() < last_event[0] + QUIET_MS * 1000:
        wait_a_little()


def write(path, text):
    return accessible_at(path).queryEditableText().setTextContents(text)


def on_event(_event):
    last_event[0] = GLib.get_monotonic_time()


def on_focused(event):
    if event.detail1:
        heard["focused"].append(f"{event.source.getRoleName()} {event.source.name}")


def wait_heard(kind, text):
    """All that was heard of this kind, once one holds the text."""
    end = GLib.get_monotonic_time() + PATIENCE_MS * 1000
    while GLib.get_monotonic_time() < end and not any(text in said for said in heard[kind]):
        wait_a_little()
    return heard[kind]


def forget():
    for said in heard.values():
        said.clear()


COMMANDS = {"tree": tree, "wait_for": wait_for, "act": act, "write": write, "wait_heard": wait_heard, "forget": forget}


def main():
    Atspi.Accessible.set_cache_mask(pyatspi.Registry.getDesktop(0), Atspi.Cache.NONE)
    listen = pyatspi.Registry.registerEventListener
    listen(lambda event: heard["announced"].append(str(event.any_data)), "object:announcement")
    listen(on_focused, "object:state-changed:focused")
    listen(
        on_event,
        "object:text-changed",
        "object:state-changed",
        "object:children-changed",
        "object:property-change",
        "object:announcement",
    )
    print(json.dumps("ready"), flush=True)
    for line in sys.stdin:
        name, *arguments = json.loads(line)
        print(json.dumps(COMMANDS[name](*arguments)), flush=True)


main()
