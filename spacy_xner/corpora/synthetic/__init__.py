from .generator import REGISTERS, generate
from .model import ParallelText

__all__ = ["ParallelText", "REGISTERS", "generate"]
