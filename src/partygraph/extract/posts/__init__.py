"""Posts: titles with their bodies, and where the text leaves the body to what came before."""
