"""The licences of what mjgui is made of, from Help → About."""

from __future__ import annotations

from PySide6.QtWidgets import QDialog, QLineEdit, QListWidget, QPlainTextEdit, QPushButton

from tests.journeys.conftest import Open


def test_every_component_has_the_text_of_its_licence(open_window: Open) -> None:
    hands = open_window("--practice")
    hands.action("showAbout").trigger()
    about = hands.window.findChild(QDialog, "aboutDialog")
    about.findChild(QPushButton, "showLicences").click()
    dialog = hands.window.findChild(QDialog, "licencesDialog")
    shown = dialog.findChild(QListWidget, "licenceList")
    text = dialog.findChild(QPlainTextEdit, "licenceText")
    hands.qtbot.waitUntil(lambda: shown.count() > 0)
    names = [shown.item(index).text().partition(" ")[0] for index in range(shown.count())]
    assert {"PySide6_Essentials", "opencv-python-headless", "pillow", "shapely"} <= set(names)
    for index in range(shown.count()):
        shown.setCurrentRow(index)
        assert len(text.toPlainText()) > 500, names[index]


def test_a_word_narrows_the_list_to_where_it_stands(open_window: Open) -> None:
    hands = open_window("--practice")
    hands.action("showAbout").trigger()
    hands.window.findChild(QPushButton, "showLicences").click()
    dialog = hands.window.findChild(QDialog, "licencesDialog")
    shown = dialog.findChild(QListWidget, "licenceList")
    hands.qtbot.waitUntil(lambda: shown.count() > 0)
    dialog.findChild(QLineEdit, "licenceFilter").setText("lesser general pyside")
    visible = [
        shown.item(index).text()
        for index in range(shown.count())
        if not shown.item(index).isHidden()
    ]
    assert [name.partition(" ")[0] for name in visible] == ["PySide6_Essentials"]
    assert "GNU LESSER" in dialog.findChild(QPlainTextEdit, "licenceText").toPlainText()
