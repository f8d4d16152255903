"""Slovenian."""

from __future__ import annotations

from lexicord.text.languages.base import Language

LANGUAGE = Language(
    "sl",
    ordinals=True,
    titles="""
        dr doc ga g gl gosp ing inž itn l m mag mgr npr naj obl odl op oz os p pog por prof r
        red rev s sv str št t tel tj tov ur v vel vol yr zv čl
    """,
    abbreviations="itd ipd idr oz pr.n.št n.št d.o.o d.d tis mio mrd",
    starters="""
        A Ali Ampak Bil Bila Bilo Da Do Ga Ima In Iz Jaz Je Kaj Kako Kadar Ker Kje Ko Kot Kdo
        Lahko Med Mi Na Nad Ne Ni Nato O Ob Od Oni On Ona Po Pod Poleg Pred Pri S Sem Si So Ta
        Tako Tam Te To Tudi V Vendar Vse Z Za Zakaj Zato Zdaj Že
    """,
)
