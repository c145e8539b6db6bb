"""XMP packets: a block of our own in them, beside whatever others wrote.

Sources: ISO 16684-1 (XMP), Adobe XMP specification part 3 (where packets lie in files).
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Final
from xml.sax.saxutils import escape, unescape

_NAMESPACE: Final = "https://mjgui.invalid/ns/result/1.0/"
_NAMESPACES: Final = {
    "dc": "http://purl.org/dc/elements/1.1/",
    "xmp": "http://ns.adobe.com/xap/1.0/",
}
_BLOCK_START: Final = f'<rdf:Description rdf:about="" xmlns:mjgui="{_NAMESPACE}"'
_BLOCK: Final = re.compile(re.escape(_BLOCK_START) + r".*?</rdf:Description>", re.DOTALL)
_OWN: Final = re.compile(r"<mjgui:(\w+)>(.*?)</mjgui:\1>", re.DOTALL)
_PACKET_START: Final = (
    '<?xpacket begin="\ufeff" id="W5M0MpCehiHzreSzNTczkc9d"?>'
    '<x:xmpmeta xmlns:x="adobe:ns:meta/">'
    '<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">'
)
_RDF_END: Final = "</rdf:RDF>"
_PACKET_END: Final = f'{_RDF_END}</x:xmpmeta><?xpacket end="w"?>'
NOT_IN_XML: Final = re.compile("[^\t\n\r\x20-\ud7ff\ue000-\ufffd\U00010000-\U0010ffff]")
"""Characters that XML 1.0 cannot hold, not even escaped."""


@dataclass(frozen=True, slots=True)
class Properties:
    """What a packet is to say.

    Attributes:
        own: properties of mjgui's own, by name.
        description: dc:description, unless others have described the picture.
        plain: simple properties of other namespaces ("xmp:CreatorTool"), likewise.
    """

    own: Mapping[str, str]
    description: str = ""
    plain: Mapping[str, str] = field(default_factory=dict[str, str])


def packet(old: bytes, said: Properties) -> bytes:
    """Return a packet that says `said`, and what the packet `old` says beside it.

    What mjgui said there before is replaced.
    """
    try:
        foreign = _OWN.sub("", _BLOCK.sub("", old.decode()))
    except UnicodeDecodeError:
        foreign = ""
    # A packet in UTF-16, or one that uses another prefix than rdf, cannot be added to: it goes.
    head, end, tail = foreign.rpartition(_RDF_END)
    if not end or "<rdf:RDF" not in head:
        head, end, tail = _PACKET_START, _PACKET_END, ""
    lines = [f"<mjgui:{name}>{_text(value)}</mjgui:{name}>" for name, value in said.own.items()]
    used: list[str] = []
    if said.description and "dc:description" not in head:
        used.append("dc")
        lines.append(
            '<dc:description><rdf:Alt><rdf:li xml:lang="x-default">'
            f"{_text(said.description)}</rdf:li></rdf:Alt></dc:description>"
        )
    for name, value in said.plain.items():
        if value and name not in head:
            used.append(name.partition(":")[0])
            lines.append(f"<{name}>{_text(value)}</{name}>")
    namespaces = "".join(f' xmlns:{prefix}="{_NAMESPACES[prefix]}"' for prefix in sorted({*used}))
    block = f"{_BLOCK_START}{namespaces}>{''.join(lines)}</rdf:Description>"
    return f"{head}{block}{end}{tail}".encode()


def own_properties(data: bytes) -> dict[str, str]:
    """Return the properties of mjgui's own in a packet, by name."""
    found = _OWN.findall(data.decode("utf-8", "replace"))
    return {name: unescape(value) for name, value in found}


def _text(text: str) -> str:
    return escape(NOT_IN_XML.sub("", text))
