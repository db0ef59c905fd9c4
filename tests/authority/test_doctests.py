"""The examples in the docstrings of the authority layer."""

import doctest

import pytest

from partygraph.authority import bodies, documents, fields, provinces, schemes, tables, terms

MODULES = [bodies, documents, fields, provinces, schemes, tables, terms]


@pytest.mark.parametrize("module", MODULES, ids=lambda module: module.__name__)
def test_docstrings_tell_the_truth(module):
    assert doctest.testmod(module).failed == 0
