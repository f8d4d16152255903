"""SRX 2.0: segmentation rules that people bring from other tools."""
