from __future__ import annotations

import time

import pytest

from lexicord.domain.span import Span
from lexicord.text.segment import segment

CUT = [
    ("", []),
    (" \n ", []),
    ("  One. Two.  ", ["One.", "Two."]),
    ("One line\nwrapped. Two.", ["One line\nwrapped.", "Two."]),
    ("No mark\n\nNew paragraph", ["No mark", "New paragraph"]),
    (f"A Title\nA {'long ' * 12}line\nwrapped", ["A Title", f"A {'long ' * 12}line\nwrapped"]),
    (f"a part\nof {'long ' * 12}line", [f"a part\nof {'long ' * 12}line"]),
    ("Buy:\n- bread\n- milk", ["Buy:", "- bread", "- milk"]),
    ("1. First 2. Second", ["1. First", "2. Second"]),
    ("Q. Why? A. Because.", ["Q. Why?", "A. Because."]),
    ("(He said: Go. Now.) They went.", ["(He said: Go. Now.)", "They went."]),
    ('He said: "Go. Now." They went.', ['He said: "Go. Now."', "They went."]),
    ("Is it (?) Kim. Yes (!) Kim.", ["Is it (?) Kim.", "Yes (!) Kim."]),
    ("It is true.[1][2] So they say. [3]", ["It is true.[1][2]", "So they say. [3]"]),
    ("It is true.12 So they say.", ["It is true.12", "So they say."]),
    ("Right? :) Yes! 😀", ["Right? :) Yes! 😀"]),
    ('He left. "', ['He left. "']),
    ("It cost 5.5. More. $5 is much. #tag", ["It cost 5.5.", "More.", "$5 is much.", "#tag"]),
    ("On 9. 2. we met. In 1990. We left.", ["On 9. 2. we met.", "In 1990.", "We left."]),
    ("It was 1866. 9. 2. The ship sank.", ["It was 1866. 9. 2.", "The ship sank."]),
    ("A misc. thing. in the mold. the rest", ["A misc. thing.", "in the mold. the rest"]),
    ("wait. . . . Then", ["wait.", ". . . Then"]),
    ("What . . . I mean is . . . . Then", ["What . . . I mean is . . . .", "Then"]),
    ("He came to the bank.Then he left.", ["He came to the bank.", "Then he left."]),
    (
        "It was Monday.Mr. Smith paid 1,000.That is a lot.",
        ["It was Monday.", "Mr. Smith paid 1,000.", "That is a lot."],
    ),
    ("See example.com or read.Me or a.The b.", ["See example.com or read.Me or a.The b."]),
    ("He left at 6 p.m. Mr. Li stayed.", ["He left at 6 p.m. Mr. Li stayed."]),
    ("He left the bank at 6 p.m. Mr. Li stayed.", ["He left the bank at 6 p.m.", "Mr. Li stayed."]),
    ("Who? what? and why? it is", ["Who?", "what? and why? it is"]),
    ("One. a. this is\nb. that is\nThey left.", ["One.", "a. this is", "b. that is", "They left."]),
    (
        "Take this. 1. one is 2. two is\nThey left.",
        ["Take this.", "1. one is", "2. two is", "They left."],
    ),
    ("See Ext. 1010 now. See mold. 20 people", ["See Ext. 1010 now.", "See mold.", "20 people"]),
    (
        "He ran 5 km. Kim won 6 km. At 5 p.m. Mr. Pak came.",
        ["He ran 5 km.", "Kim won 6 km.", "At 5 p.m. Mr. Pak came."],
    ),
]


@pytest.mark.parametrize(("text", "sentences"), CUT)
def test_a_text_is_cut_into_sentences(text: str, sentences: list[str]) -> None:
    assert [span.of(text) for span in segment(text, "en")] == sentences


def test_spans_leave_out_the_white_space() -> None:
    assert segment(" Ab. C ", "xx") == [Span(1, 4), Span(5, 6)]


@pytest.mark.parametrize(
    "piece",
    ["(", '"', "‘a ", ". ", "' a", "a.", "1. ", "\n", "「", "a. b) ", "1.1", "a-", "Dr. Kim. "],
)
def test_the_work_grows_with_the_length_and_nothing_else(piece: str) -> None:
    def seconds(count: int) -> float:
        started = time.process_time()
        segment(piece * count, "en")
        return time.process_time() - started

    assert seconds(4_000) < 12 * seconds(1_000) + 0.1


def test_a_sign_may_only_pause_in_one_language() -> None:
    text = "Նա ասում էր. «Այո»։ Ոչ։"
    assert [span.of(text) for span in segment(text, "hy")] == ["Նա ասում էր. «Այո»։", "Ոչ։"]
