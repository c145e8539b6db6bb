"""One window for all faults of a module, and the table of faults at the end."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import cast

import pytest
from PySide6.QtWidgets import QApplication

from mjgui.__main__ import start
from tests.conftest import let_threads_end
from tests.faults.bench import GENERATION, QUICK, Bench, FaultyGateway, Open
from tests.faults.nursery import Nursery
from tests.faults.table import PARAMETER, Fault, Kind, lines
from tests.journeys.hands import WindowHands
from tests.patience import PatientBot


@pytest.fixture(scope="module")
def own_data_folder(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Path]:
    """Give each module a data folder of its own."""
    folder = tmp_path_factory.mktemp("faults") / "data"
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("MJGUI_DATA_DIR", str(folder))
        yield folder


@pytest.fixture(scope="module", autouse=True)
def nothing_left_behind() -> Iterator[None]:
    """Fail a module that leaves a running QThread or a visible window behind."""
    yield
    app = QApplication.instance()
    if not isinstance(app, QApplication):
        return
    running, _ = let_threads_end()
    assert not running
    assert not [w for w in QApplication.topLevelWidgets() if w.isVisible()]


@pytest.fixture(scope="module")
def gateway() -> Iterator[FaultyGateway]:
    with FaultyGateway() as gateway:
        with pytest.MonkeyPatch.context() as patch:
            patch.setenv("MJGUI_BASE_URL", gateway.url)
            patch.setenv("MJGUI_API_KEY", gateway.key)
            yield gateway
        assert not gateway.violations


@pytest.fixture(scope="session")
def nursery() -> Iterator[Nursery]:
    with Nursery() as nursery:
        yield nursery


@pytest.fixture(scope="module")
def shared_bench(
    request: pytest.FixtureRequest,
    qapp: QApplication,
    nothing_left_behind: None,
    own_data_folder: Path,
    gateway: FaultyGateway,
) -> Iterator[Bench]:
    """The window of a module, with a generation loaded."""
    window = start([GENERATION], QUICK)
    hands = WindowHands(window, PatientBot(request))
    hands.wait(window.isActiveWindow)
    hands.wait_for_images()
    hands.unfold_advanced()
    yield Bench(hands, gateway, own_data_folder)
    window.close()
    window.deleteLater()


@pytest.fixture
def bench(shared_bench: Bench) -> Iterator[Bench]:
    """The shared window, put in order before the fault, and searched for the key after it."""
    shared_bench.prepare()
    yield shared_bench
    shared_bench.hides_the_key()


@pytest.fixture
def open_at(
    request: pytest.FixtureRequest,
    monkeypatch: pytest.MonkeyPatch,
    qapp: QApplication,
    gateway: FaultyGateway,
) -> Iterator[Open]:
    """Start the program with its data in a folder, and load a generation."""
    opened: list[Bench] = []

    def open_(folder: Path) -> Bench:
        monkeypatch.setenv("MJGUI_DATA_DIR", str(folder))
        gateway.calm()
        window = start([GENERATION], QUICK)
        hands = WindowHands(window, PatientBot(request))
        bench = Bench(hands, gateway, folder)
        opened.append(bench)
        bench.said += [f"{m.title}. {m.action}" for m in hands.bar.messages]
        hands.wait(window.isActiveWindow)
        hands.wait_for_images()
        return bench

    yield open_
    for bench in opened:
        bench.hands.window.close()
        bench.hides_the_key()
        bench.hands.window.deleteLater()


class _Report:
    """Gathers what came of each fault, and prints the table; also with the tests in processes."""

    def __init__(self) -> None:
        self._faults: dict[str, Fault] = {}
        self._outcomes: dict[str, str] = {}

    def pytest_runtest_logreport(self, report: pytest.TestReport) -> None:
        for name, values in report.user_properties:
            if name == PARAMETER:
                kind, fault_name, sees = cast("tuple[str, str, str]", values)
                fault = Fault(kind=Kind(kind), name=fault_name, sees=sees)
                self._faults[fault.id] = fault
                before = self._outcomes.get(fault.id, "passed")
                self._outcomes[fault.id] = before if report.passed else report.outcome

    def pytest_terminal_summary(self, terminalreporter: pytest.TerminalReporter) -> None:
        if self._faults:
            terminalreporter.section("faults injected")
            for line in lines(list(self._faults.values()), self._outcomes):
                terminalreporter.write_line(line)


def pytest_configure(config: pytest.Config) -> None:
    config.pluginmanager.register(_Report())


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    for item in items:
        callspec = getattr(item, "callspec", None)
        fault = callspec.params.get(PARAMETER) if callspec else None
        if isinstance(fault, Fault):
            item.user_properties.append((PARAMETER, (fault.kind.value, fault.name, fault.sees)))
