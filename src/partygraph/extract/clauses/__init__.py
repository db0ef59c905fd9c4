"""How a sentence tells what it tells: its mentions in their order, subjects, lists, modality."""
