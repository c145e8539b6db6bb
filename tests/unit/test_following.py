"""What follows a hand comes a moment later, and all of it when the hand lets go."""

from __future__ import annotations

from pytestqt.qtbot import QtBot

from mjgui.app.following import Following, Later


def counted(later: Later) -> list[None]:
    told: list[None] = []
    later.due.connect(lambda: told.append(None))
    return told


def test_what_is_asked_for_many_times_comes_once(qtbot: QtBot) -> None:
    later = Later()
    told = counted(later)
    for _ in range(5):
        later.ask()
    assert not told
    qtbot.waitUntil(lambda: bool(told))
    assert told == [None]
    assert not later.is_asked, "no timer runs on"


def test_it_comes_although_it_is_asked_for_all_the_time(qtbot: QtBot) -> None:
    later = Later()
    told = counted(later)

    def ask_again() -> bool:
        later.ask()
        return bool(told)

    qtbot.waitUntil(ask_again)


def test_it_comes_at_once_where_it_must_and_not_again(qtbot: QtBot) -> None:
    later = Later()
    told = counted(later)
    later.settle()
    assert not told, "nothing was asked for"
    later.ask()
    later.settle()
    assert told == [None]
    assert not later.is_asked


def test_changes_are_told_at_once_but_for_those_of_a_drag(qtbot: QtBot) -> None:
    following = Following()
    told = counted(following)
    following.note()
    assert len(told) == 1
    following.hold(held=True)
    following.note()
    following.note()
    assert len(told) == 1
    following.hold(held=False)
    assert len(told) == 2
    following.hold(held=False)
    assert len(told) == 2
    following.hold(held=True)
    following.note()
    qtbot.waitUntil(lambda: len(told) == 3)  # a drag that is held still
