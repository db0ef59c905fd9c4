"""Where the name of a body may begin."""

from partygraph.extract.lexis.delegations import is_delegation
from partygraph.extract.lexis.lexicon import Hits
from partygraph.extract.lexis.tokens import Tokens
from partygraph.extract.lexis.words import ids, last_words, listed, words

# Small heads that a plural may put before a list of fields: "các sở Xây dựng, Tài chính".
PLURAL_HEADS = {"sở": "so", "bộ": "bo", "ban": "ban-khac"}


def body_starts(tokens: Tokens, hits: Hits) -> list[int]:
    """The tokens where a body's name may begin: heads that are not part of a place's name, a post's title,
    a document's symbol or a person's name.
    """
    heads = hits.at_all("body")
    inside: set[int] = set()
    for category in ("province", "district", "post"):
        for place in hits.all_of(category):
            if place.i not in heads:
                inside.update(range(place.i + 1, place.j))  # "Hải Phòng tổ chức": no "Phòng" begins here
    free = {i for i in heads if i not in inside and not _is_in_symbol(tokens, i)}
    plural = {i - 1 for i in hits.at_all("field") if i and tokens.keys[i - 1] in PLURAL_HEADS}
    named = {i for i in hits.at_all("named-head") if i not in inside}
    ends = {hit.j for category in ("post", "body") for hit in hits.all_of(category)}
    return [
        i
        for i in sorted(free | plural | named)
        if not (
            i
            and tokens.caps[i]
            and (_is_named_place(tokens, hits, i) or (i not in ends and _ends_name(tokens, hits, i)))
        )
        and not _is_level_of_study(tokens, i)
        and not _is_of_branch(tokens, i)
        and not _is_title(tokens, hits, i)
    ]


def _is_title(tokens: Tokens, hits: Hits, i: int) -> bool:
    """ "Viện Trưởng Viện Kiểm sát": the kind with a chief's word behind it is his title, and no name."""
    head, post = hits.longest(i, "body"), hits.longest(i, "post")
    if head is None or post is None or post.j <= head.j:
        return False
    return tokens.keys[head.j] in words("cues.toml", "chiefs")


def _is_of_branch(tokens: Tokens, i: int) -> bool:
    """ "Ban Chấp hành chi | hội Luật gia": what a branch is of is not told by itself."""
    heads = words("cues.toml", "heads-with-branches")
    return tokens.keys[i] in heads and tokens.key(i - 1) in words("cues.toml", "branches")


def _is_level_of_study(tokens: Tokens, i: int) -> bool:
    """ "lớp Cao đẳng Điều dưỡng 11": what somebody learns, and no school."""
    if tokens.key(i - 1) not in last_words("cues.toml", "before-levels-of-study"):
        return False
    lead = " ".join(tokens.keys[max(0, i - 2) : i])
    behind = words("cues.toml", "levels-of-study")
    is_level = any(" ".join(tokens.keys[i : i + n]) in behind for n in (2, 3))
    return is_level and (lead.endswith(listed("cues.toml", "before-levels-of-study")))


def _is_named_place(tokens: Tokens, hits: Hits, i: int) -> bool:
    """ "phường Trường Thi": what stands in capitals behind the word for a small place is its name."""
    return tokens.keys[i - 1] in words("cues.toml", "small-places") or _is_inside_person(tokens, hits, i)


def _ends_name(tokens: Tokens, hits: Hits, i: int) -> bool:
    """ "Cư sĩ Phật | Hội tỉnh": a head of one word right behind a capital of nothing in letters, where only a
    place follows: it ends another name, unless a post or body ends before it.
    """
    head, before = hits.longest(i, "body"), tokens.words[i - 1]
    if (
        head is None
        or head.entry.id not in ids("cues.toml", "ends-of-names")
        or head.j != i + 1
        or tokens.begins_line(i)
    ):
        return False
    return before.istitle() and hits.longest(head.j, "level") is not None


def _is_inside_person(tokens: Tokens, hits: Hits, i: int) -> bool:
    """ "Đỗ Khoa Văn": a one-word head behind a family name is a given name; "Đoàn | Sở Y tế" is no name."""
    hit = hits.longest(i, "body")
    if hit is None or hit.j != i + 1:
        return False
    surnames = hits.at_all("surname")
    return any(
        i - back in surnames
        and all(tokens.caps[i - back : i])
        and tokens.words[i - back].istitle()
        and not is_delegation(tokens, hits, i - back)
        for back in (1, 2)
    )


def _is_in_symbol(tokens: Tokens, i: int) -> bool:
    """ "911/QĐ-UBND", "35-CTr/ BCĐ": the letters of a document's symbol name nobody."""
    if i < 2 or tokens.keys[i - 1] not in ("-", "/") or not tokens.words[i].isupper():
        return False
    if tokens.words[i - 2].isupper() and tokens.starts[i] == tokens.ends[i - 1]:
        return True
    is_numbered = i > 3 and tokens.keys[i - 3] in ("-", "/") and tokens.keys[i - 4].isdigit()
    return is_numbered and tokens.words[i - 2][0].isupper()
