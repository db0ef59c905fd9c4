"""Queries that mean harm, and the statuses that are right for each on a small graph."""

CROSS = " ".join(f"?s{i} ?p{i} ?o{i} ." for i in range(5))
BIND = 'BIND("aaaaaaaaaaaaaaaa" AS ?x0) ' + " ".join(
    f"BIND(CONCAT(?x{i}, ?x{i}) AS ?x{i + 1})" for i in range(40)
)

HOSTILE = {
    # query, statuses that are right
    "cross product": (f"SELECT (COUNT(*) AS ?n) WHERE {{ {CROSS} }}", {503}),
    "cross product sorted": (f"SELECT * WHERE {{ {CROSS} }} ORDER BY STR(?o1) LIMIT 10", {503}),
    "paths without an end": (
        "SELECT (COUNT(*) AS ?n) WHERE { ?a (!<a:a>|^!<a:a>)* ?b . ?b (!<a:a>)* ?c }",
        {503},
    ),
    "a sort of everything": ("SELECT * WHERE { ?a ?b ?c . ?d ?e ?f } ORDER BY STR(?c) STR(?f)", {503}),
    "one giant string": (
        "SELECT (GROUP_CONCAT(STR(?o)) AS ?all) WHERE { ?s ?p ?o . ?s2 ?p2 ?o2 }",
        {503},
    ),
    "strings that double": (f"SELECT (STRLEN(?x40) AS ?n) WHERE {{ {BIND} }}", {503}),
    "a regular expression": (
        'SELECT * WHERE { ?s ?p ?o FILTER(REGEX(STR(?o), "^(a+)+$|^(([a-z])+.)+[A-Z]([a-z])+$")) } LIMIT 1',
        {200},
    ),
    "a huge regular expression": (
        'SELECT * WHERE { ?s ?p ?o FILTER(REGEX(STR(?o), "((a{1000}){1000}){1000}")) } LIMIT 1',
        {200, 503},
    ),
    "a sort of mixed kinds": (
        "SELECT ?o WHERE { VALUES ?o { "
        + " ".join(f'"{i * 7 % 24}" {i * 5 % 24}' for i in range(60))
        + " } } ORDER BY ?o",
        {200, 500},
    ),
    "braces": ("SELECT * WHERE " + "{" * 4000 + "}" * 4000, {400}),
    "parentheses": ("SELECT * WHERE { FILTER" + "(" * 40_000 + "1" + ")" * 40_000 + " }", {400}),
    "negations": ("SELECT * WHERE { FILTER(" + "!" * 90_000 + "true) }", {400}),
    "quotation marks": ("SELECT * WHERE { " + '"""a' * 20_000, {400}),
    "escapes": ('SELECT * WHERE { ?s ?p "' + "\\" * 90_000, {400}),
    "unions": ("SELECT * WHERE { {} " + "UNION {} " * 9_000 + "}", {200, 400, 500, 503}),
    "service": ("SELECT * WHERE { SERVICE <http://127.0.0.1:9/> { ?s ?p ?o } }", {400}),
    "service by variable": ("SELECT * WHERE { SERVICE SILENT ?x { ?s ?p ?o } }", {400}),
    "service in a comment's shadow": (
        "SELECT * WHERE { <a:#> ?p ?o . SERVICE <http://127.0.0.1/> {} }",
        {400},
    ),
    "a file as graph": ("SELECT * FROM <file:///etc/passwd> WHERE { ?s ?p ?o }", {200}),
    "load": ("LOAD <file:///etc/passwd>", {400}),
    "too many rows": ("SELECT ?a WHERE { ?a ?b ?c . ?d ?e ?f }", {413}),
}
