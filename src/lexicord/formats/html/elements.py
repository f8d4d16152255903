"""What the elements of HTML, SVG and MathML are: data for the scanner and the reader.

Source of facts: the HTML standard (parsing, rendering), read in 2026.
"""

from __future__ import annotations

from lexicord.domain.unit import UnitKind

VOID = frozenset(
    {"area", "base", "basefont", "bgsound", "br", "col", "embed", "frame", "hr", "img", "input"}
    | {"keygen", "link", "meta", "param", "source", "track", "wbr"}
)
"""Elements without content and end tag."""

RAW_TEXT = frozenset({"script", "style", "xmp", "iframe", "noembed", "noframes"})
"""Elements whose content is neither markup nor text for readers."""

TEXT_ONLY = frozenset({"title", "textarea"})
"""Elements whose content is text with character references, and no markup."""

HEADINGS = frozenset({"h1", "h2", "h3", "h4", "h5", "h6"})

CELLS = frozenset({"td", "th"})

BLOCKS = (
    HEADINGS
    | CELLS
    | {"address", "article", "aside", "base", "basefont", "blockquote", "body", "caption", "center"}
    | {"col", "colgroup", "datalist", "dd", "details", "dialog", "dir", "div", "dl", "dt"}
    | {"fieldset", "figcaption", "figure", "footer", "form", "frame", "frameset", "head", "header"}
    | {"hgroup", "hr", "html", "legend", "li", "link", "listing", "main", "menu", "meta", "nav"}
    | {"noframes", "ol", "optgroup", "option", "p", "plaintext", "pre", "search", "section"}
    | {"summary", "table", "tbody", "template", "tfoot", "thead", "title", "tr", "ul", "xmp"}
    | {"desc", "text", "mtext", "foreignobject"}
)
"""Elements that end the running text before them; all others are part of it."""

ISLANDS = frozenset(
    {"audio", "button", "canvas", "math", "object", "select", "svg", "textarea", "video"}
)
"""Elements in running text whose own text is no part of it."""

KINDS = {
    **dict.fromkeys((*HEADINGS, "title"), UnitKind.HEADING),
    **dict.fromkeys(CELLS, UnitKind.TABLE_CELL),
    **dict.fromkeys(("li", "dt", "dd"), UnitKind.LIST_ITEM),
    **dict.fromkeys(("caption", "figcaption", "legend", "summary"), UnitKind.CAPTION),
    **dict.fromkeys(("button", "optgroup", "option", "pre", "textarea"), UnitKind.STRING),
    **dict.fromkeys(("desc", "listing", "mtext", "text"), UnitKind.STRING),
}
"""The kind of the units in an element; the others take that of the element around them."""

KEEP_WHITE = frozenset({"pre", "textarea", "listing"})
"""Elements that show white space as it stands."""

FOREIGN = frozenset({"svg", "math"})
"""Elements whose text is none, but for that of the next ones."""

FOREIGN_TEXT = frozenset({"text", "title", "desc", "mtext", "foreignobject"})

HTML_AGAIN = frozenset(
    {"foreignobject", "desc", "title", "annotation-xml", "mi", "mo", "mn", "ms", "mtext"}
)
"""Elements of SVG and MathML in which HTML may stand."""

BREAKOUT = (
    HEADINGS
    | {"b", "big", "blockquote", "body", "br", "center", "code", "dd", "div", "dl", "dt", "em"}
    | {"embed", "head", "hr", "i", "img", "li", "listing", "menu", "meta", "nobr", "ol", "p"}
    | {"pre", "ruby", "s", "small", "span", "strike", "strong", "sub", "sup", "table", "tt", "u"}
    | {"ul", "var"}
)
"""Elements of HTML that end SVG and MathML where they stand in it."""

_CLOSES_P = (
    HEADINGS
    | {"address", "article", "aside", "blockquote", "center", "details", "dialog", "dir", "div"}
    | {"dl", "fieldset", "figcaption", "figure", "footer", "form", "header", "hgroup", "hr"}
    | {"listing", "main", "menu", "nav", "ol", "p", "plaintext", "pre", "search", "section"}
    | {"summary", "table", "ul", "xmp", "li", "dd", "dt"}
)
_ROWS = ("thead", "tbody", "tfoot", "tr", "td", "th", "caption", "colgroup")

TABLE = frozenset({"table", *_ROWS})
"""A table and what it is made of."""

CLOSED_BY: dict[str, tuple[str, ...]] = {
    **dict.fromkeys(_CLOSES_P, ("p",)),
    **dict.fromkeys(("thead", "tbody", "tfoot", "caption", "colgroup"), _ROWS),
    **dict.fromkeys(CELLS, ("td", "th", "caption", "colgroup")),
    **dict.fromkeys(("rb", "rt", "rtc", "rp"), ("rb", "rt", "rp")),
    "tr": ("tr", "td", "th", "caption", "colgroup"),
    "li": ("li", "p"),
    "dd": ("dd", "dt", "p"),
    "dt": ("dd", "dt", "p"),
    "option": ("option",),
    "optgroup": ("option", "optgroup"),
    "body": ("head",),
}
"""By the name of a start tag, the open elements that it ends."""

LIMITS: dict[str, tuple[str, ...]] = {
    "p": ("table", "td", "th", "caption", "button", "object", "template", "svg", "math"),
    "li": ("ul", "ol", "menu", "dir", "table", "td", "th", "template"),
    "dd": ("dl", "table", "td", "th", "template"),
    "dt": ("dl", "table", "td", "th", "template"),
    "option": ("select", "datalist"),
    "optgroup": ("select",),
    **dict.fromkeys(("rb", "rt", "rp"), ("ruby",)),
    **dict.fromkeys(_ROWS, ("table", "template")),
}
"""The elements through which another one is not ended from inside."""

ATTRIBUTES: dict[str, frozenset[str]] = {
    "alt": frozenset({"applet", "area", "img", "input"}),
    "placeholder": frozenset({"input", "textarea"}),
    "label": frozenset({"menu", "menuitem", "optgroup", "option", "track"}),
    "summary": frozenset({"table"}),
    "abbr": frozenset({"th"}),
    "standby": frozenset({"object"}),
}
"""Attributes with text for readers, and the elements on which they are that."""

ATTRIBUTES_OF_ALL = frozenset(
    {"title", "aria-description", "aria-label", "aria-placeholder", "aria-roledescription"}
    | {"aria-valuetext"}
)
"""Attributes with text for readers on whatever element."""

META_NAMES = frozenset(
    {"description", "keywords", "application-name", "apple-mobile-web-app-title"}
    | {"dc.description", "dc.subject", "dc.title", "dcterms.description", "dcterms.title"}
    | {"og:description", "og:image:alt", "og:site_name", "og:title", "twitter:description"}
    | {"twitter:image:alt", "twitter:title"}
)
"""Of ``meta``: what is named so has text for readers in its ``content``."""

BUTTON_TYPES = frozenset({"button", "reset", "submit"})
"""Of ``input``: these types show their ``value``."""

NOTE_TYPES = frozenset(
    {"footnote", "footnotes", "endnote", "endnotes", "rearnote", "rearnotes"}
    | {"doc-footnote", "doc-endnote", "doc-endnotes"}
)
"""Types, roles and classes of footnotes (EPUB vocabulary, DPUB-ARIA, and what writers use)."""
