"""Zip archives in memory: what documents of several files (DOCX, ODT, EPUB) are kept in.

``archive.opened(data)`` reads the directory of an archive and refuses what no document needs
(see ``limits``); ``archive.Archive.read(name)`` unpacks a member;
``replacing.replaced(data, members)`` returns the archive with new bytes in some members, and
everything else as it was.
"""
