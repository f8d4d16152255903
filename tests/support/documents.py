"""Small Word and OpenDocument files, made for tests."""

from __future__ import annotations

import zipfile
from io import BytesIO

_W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml."
_ODF = "urn:oasis:names:tc:opendocument:xmlns:"
_TYPES = {
    "word/document.xml": f"{_TYPE}document.main+xml",
    "word/styles.xml": f"{_TYPE}styles+xml",
    "word/settings.xml": f"{_TYPE}settings+xml",
    "word/footnotes.xml": f"{_TYPE}footnotes+xml",
    "word/header1.xml": f"{_TYPE}header+xml",
    "docProps/core.xml": "application/vnd.openxmlformats-package.core-properties+xml",
}


def packed(members: dict[str, str]) -> bytes:
    """Return an archive of texts."""
    buffer = BytesIO()
    with zipfile.ZipFile(buffer, "w", zipfile.ZIP_DEFLATED) as archive:
        for name, text in members.items():
            method = zipfile.ZIP_STORED if name == "mimetype" else zipfile.ZIP_DEFLATED
            archive.writestr(name, text, method)
    return buffer.getvalue()


def unpacked(data: bytes, name: str) -> str:
    """Return a member of an archive as text."""
    with zipfile.ZipFile(BytesIO(data)) as archive:
        assert archive.testzip() is None
        return archive.read(name).decode()


def docx(body: str, prefix: str = "w", **parts: str) -> bytes:
    """Return a Word document with this content; ``footnotes="…"`` gives it more parts."""
    colon = f":{prefix}" if prefix else ""
    start = f"{prefix}:" if prefix else ""

    def part(root: str, inner: str) -> str:
        return f'<{start}{root} xmlns{colon}="{_W}">{inner}</{start}{root}>'

    members = {"word/document.xml": part("document", f"<{start}body>{body}</{start}body>")}
    for name, text in parts.items():
        if name == "core":
            members["docProps/core.xml"] = text
        else:
            members[f"word/{name}.xml"] = part(name.rstrip("1").replace("header", "hdr"), text)
    overrides = "".join(
        f'<Override PartName="/{name}" ContentType="{_TYPES[name]}"/>' for name in members
    )
    return packed({"[Content_Types].xml": f"<Types>{overrides}</Types>", **members})


def odf(root: str, inner: str) -> str:
    """Return an OpenDocument text with its namespaces."""
    names = ("office", "style", "text", "table", "meta")
    spaces = " ".join(f'xmlns:{name}="{_ODF}{name}:1.0"' for name in names)
    return (
        f'<office:{root} {spaces} xmlns:draw="{_ODF}drawing:1.0"'
        f' xmlns:fo="{_ODF}xsl-fo-compatible:1.0" xmlns:svg="{_ODF}svg-compatible:1.0"'
        ' xmlns:xlink="http://www.w3.org/1999/xlink"'
        f' xmlns:dc="http://purl.org/dc/elements/1.1/">{inner}</office:{root}>'
    )


def odt(body: str, automatic: str = "", **parts: str) -> bytes:
    """Return an OpenDocument text; ``styles="…"`` and ``meta="…"`` give it more parts."""
    content = (
        f"<office:automatic-styles>{automatic}</office:automatic-styles>"
        f"<office:body><office:text>{body}</office:text></office:body>"
    )
    others = {f"{name}.xml": odf(f"document-{name}", text) for name, text in parts.items()}
    return packed(
        {
            "mimetype": "application/vnd.oasis.opendocument.text",
            "content.xml": odf("document-content", content),
            **others,
        }
    )
