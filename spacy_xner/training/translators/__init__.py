"""Training of the small translation models that ship with the package."""
