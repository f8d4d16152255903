"""XML as text: what DOCX, ODT, EPUB and resource files are made of, cut but never re-rendered.

* ``decoding.decoded_xml(data) -> XmlText(text, encoding, bom)``: checks that bytes are
  well-formed XML (errors with line and column) and harmless (entity declarations are refused,
  outer ones are never fetched); ``XmlText.encoded(text)`` is the way back.
* ``tokens.tokens(text, start, end) -> Iterator[Token]``: tags, text, comments, CDATA sections,
  instructions and the DOCTYPE, in order; ``text[token.start:token.end]`` tile the text.
  ``Token.kind`` is a `Kind`, ``Token.name`` the qualified name of a tag.
* ``elements.elements(text) -> Elements``: the tokens with the end of each element.
* ``attributes.attributes(tag) -> tuple[Attribute, ...]``: names, values and where in the tag the
  raw values stand; ``attribute(tag, name)`` is the value of one; ``with_attribute(tag, name,
  value)`` sets one.
* ``entities.unescaped(raw)``, ``escaped(text)`` for text, ``escaped_attribute(text)`` for values
  in either quote, ``pieces(raw)`` for text cut at its references.
* ``names.namespaces(tag)``, ``local(name)``: which prefix stands for which namespace.
"""
