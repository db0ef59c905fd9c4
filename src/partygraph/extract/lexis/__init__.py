"""Words before any grammar: tokens, sentences, numbers, days and the triggers that our tables hold."""
