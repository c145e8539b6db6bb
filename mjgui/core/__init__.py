"""What mjgui knows without Qt, without a network: areas, geometry, images, settings, errors."""
