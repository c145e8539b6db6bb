"""The licences of what mjgui is made of, from Help → About."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPlainTextEdit

from tests.journeys.conftest import Open
from tests.journeys.hands import WindowHands


class Licences:
    """The licences as they are shown."""

    def __init__(self, hands: WindowHands) -> None:
        hands.action("showAbout").trigger()
        hands.press("showLicences")
        dialog = hands.child(QDialog, "licencesDialog")
        shown, text = (
            dialog.findChild(QListWidget, "licenceList"),
            dialog.findChild(QPlainTextEdit, "licenceText"),
        )
        word = dialog.findChild(QLineEdit, "licenceFilter")
        assert shown is not None
        assert text is not None
        assert word is not None
        self.shown, self.text, self.word = shown, text, word
        hands.wait(shown.count)

    def names(self, *, visible: bool = False) -> list[str]:
        items = [self.shown.item(row) for row in range(self.shown.count())]
        return [i.text().partition(" ")[0] for i in items if not (visible and i.isHidden())]


def test_every_component_has_the_text_of_its_licence(open_window: Open) -> None:
    licences = Licences(open_window("--practice"))
    names = licences.names()
    assert {"PySide6_Essentials", "opencv-python-headless", "pillow", "shapely"} <= set(names)
    for row, name in enumerate(names):
        licences.shown.setCurrentRow(row)
        assert len(licences.text.toPlainText()) > 500, name


def test_a_word_narrows_the_list_to_where_it_stands(open_window: Open) -> None:
    licences = Licences(open_window("--practice"))
    licences.word.setText("lesser general pyside")
    assert licences.names(visible=True) == ["PySide6_Essentials"]
    assert "GNU LESSER" in licences.text.toPlainText()
