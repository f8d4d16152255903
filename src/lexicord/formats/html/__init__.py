"""HTML and XHTML: blocks are units, markup inside of them numbered tags."""
