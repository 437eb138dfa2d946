"""No input brings anything but people or a Problem."""
