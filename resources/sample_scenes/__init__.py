"""The scenes of the sample generation and the tools they are drawn with."""
