"""Names of saved pictures: whatever the prompt says, every system takes them."""

from __future__ import annotations

import unicodedata
from dataclasses import replace
from datetime import UTC, datetime
from decimal import Decimal

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from mjgui.core.errors import InputError
from mjgui.core.name_template import DEFAULT_TEMPLATE, FIELDS, NameFacts, NameTemplate, usable

FACTS = NameFacts(
    task="task-42",
    parent="task-41",
    image=3,
    prompt="a red kite, above the lake",
    cost=Decimal("0.0520"),
    created=datetime(2026, 3, 4, 12, 6, 7, tzinfo=UTC),
)
RESERVED = {"con", "prn", "aux", "nul", "conin$", "conout$"} | {
    f"{port}{number}" for port in ("com", "lpt") for number in "0123456789¹²³"
}
BIDI = set("\u200e\u200f\u061c\u202a\u202b\u202c\u202d\u202e\u2066\u2067\u2068\u2069")


def complaint(name: str) -> str | None:
    """Why some system would not take a name, or change it."""
    odd = {"Cc", "Cs", "Zl", "Zp"}
    faults = {
        "no name": not name or name in {".", ".."},
        "too long": len(name.encode()) > 255 or len(name.encode("utf-16-le")) > 510,
        "a forbidden character": set(name) & set('<>:"/\\|?*'),
        "a control character": any(unicodedata.category(letter) in odd for letter in name),
        "a character that turns the ending round": set(name) & BIDI,
        "an end that is lost": name != name.strip(" ") or name.endswith("."),
        "a beginning that hides it, or looks like an option": name.startswith((".", "-", "~")),
        "a device of Windows": name.split(".", maxsplit=1)[0].rstrip(" ").lower() in RESERVED,
        "macOS would write it otherwise": unicodedata.normalize("NFC", name) != name,
    }
    return next((fault for fault, is_there in faults.items() if is_there), None)


PROMPTS = st.one_of(
    st.text(max_size=400),
    st.sampled_from(["CON", "nul.txt", "com¹", "..", "...", " ", "a\0b", "-rf ~", "aux ."]),
    st.text('<>:"/\\|?* .\u202e\0\n\t-_', max_size=30),
    st.text("👩‍🚀🏳️‍🌈é́", max_size=200),
    st.text("שלום עולם \u200f", max_size=300),
)


@settings(max_examples=600, deadline=None)
@given(
    prompt=PROMPTS,
    task=PROMPTS,
    template=st.sampled_from(
        [DEFAULT_TEMPLATE, "{prompt}", "{prompt}.{task}", " {prompt} ", "{{{prompt}}}", "{parent}"]
    ),
    count=st.integers(1, 2000),
    variant=st.sampled_from(["", "composite", "layers"]),
    ending=st.sampled_from([".png", ".jpg", ".webp", ".ora"]),
)
def test_any_prompt_gives_a_name_that_is_valid_everywhere(
    prompt: str, task: str, template: str, count: int, variant: str, ending: str
) -> None:
    facts = replace(FACTS, prompt=prompt, task=task, parent=task, variant=variant)
    name = NameTemplate.parse(template).name(facts, ending, count)
    assert complaint(name) is None, name
    assert name.endswith(ending)


def test_fields_say_what_they_stand_for() -> None:
    day = FACTS.created.astimezone() if FACTS.created else None
    assert day is not None
    text = "{task}_{parent}_{image}_{prompt}_{date}_{time}_{cost}_{number}"
    assert NameTemplate.parse(text).name(FACTS, ".png") == (
        f"task-42_task-41_3_a_red_kite,_above_the_lake_{day:%Y-%m-%d_%H-%M-%S}_0.0520_001.png"
    )
    assert {field.name for field in FIELDS} == set(text.strip("{}").split("}_{"))


@pytest.mark.parametrize(
    ("template", "facts", "name"),
    [
        ("{task}_{image}_{prompt}", replace(FACTS, prompt=""), "task-42_3.png"),
        ("{task}_{image}_{prompt}", replace(FACTS, prompt=" \n\0"), "task-42_3.png"),
        ("{cost} {task}", replace(FACTS, cost=None), "task-42.png"),
        ("{prompt}", replace(FACTS, prompt="CON"), "_CON.png"),
        ("{prompt}", replace(FACTS, prompt="???"), "picture.png"),
        ("{prompt}", replace(FACTS, prompt=""), "picture.png"),
        ("{{{task}}}", FACTS, "{task-42}.png"),
        ("{ Task }", FACTS, "task-42.png"),
        ("kite", FACTS, "kite.png"),
        ("{prompt}", replace(FACTS, prompt="16:9 / “wide”"), "16-9_-_“wide”.png"),
        ("{prompt}", replace(FACTS, prompt="photo\u202egpj.exe"), "photogpj.exe.png"),
        ("{task}", replace(FACTS, variant="composite"), "task-42_composite.png"),
    ],
)
def test_names(template: str, facts: NameFacts, name: str) -> None:
    assert NameTemplate.parse(template).name(facts, ".png") == name


def test_a_name_that_is_taken_gets_a_number() -> None:
    plain, numbered = NameTemplate.parse("{task}"), NameTemplate.parse("{task} {number}")
    assert plain.name(FACTS, ".png", 2) == "task-42-2.png"
    assert numbered.name(FACTS, ".png", 2) == "task-42 002.png"
    long = replace(FACTS, task="x" * 400)
    assert plain.name(long, ".png") != plain.name(long, ".png", 2)


def test_a_long_prompt_gives_way_before_the_number_of_the_image() -> None:
    template = NameTemplate.parse("{prompt}_{task}_{image}")
    name = template.name(replace(FACTS, prompt="字" * 60, task="t" * 60), ".png")
    assert name.endswith(f"_{'t' * 60}_3.png")
    assert name.startswith("字" * 20)


def test_a_prompt_is_cut_between_words() -> None:
    words = "still water, nothing but the reflection of the mountains and more of it"
    name = NameTemplate.parse("{prompt}").name(replace(FACTS, prompt=words), ".png")
    assert name == "still_water,_nothing_but_the_reflection_of_the_mountains_and.png"


@pytest.mark.parametrize(
    ("template", "words"),
    [
        ("{foo}", "no field {foo}"),
        ("{task}_{}", "no field {}"),
        ("{task", "“{” stands alone"),
        ("task}", "“}” stands alone"),
        ("{date}/{task}", "cannot hold “/”"),
        ("{date}:{task}", "cannot hold “:”"),
        ("", "empty"),
        (" . ", "empty"),
    ],
)
def test_what_is_wrong_is_said(template: str, words: str) -> None:
    with pytest.raises(InputError) as caught:
        NameTemplate.parse(template)
    assert words in caught.value.title
    assert caught.value.action
    assert usable(template).text == DEFAULT_TEMPLATE
