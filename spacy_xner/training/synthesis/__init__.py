"""Sentences with labels, written by a language model at an address that the user gives."""
