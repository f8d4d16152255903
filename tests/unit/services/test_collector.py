from __future__ import annotations

import gc

import pytest

from lexicord.services.collector import collector_at_rest


def test_the_collector_rests_inside_and_works_again_after_an_error() -> None:
    with pytest.raises(KeyError, match="False"), collector_at_rest():
        raise KeyError(gc.isenabled())
    assert gc.isenabled()


def test_a_collector_that_rests_already_stays_at_rest() -> None:
    with collector_at_rest():
        with collector_at_rest():
            pass
        assert not gc.isenabled()
    assert gc.isenabled()
