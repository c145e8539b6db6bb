"""The practice gateway: the same HTTP contract, offline and free, filled by OpenCV."""
