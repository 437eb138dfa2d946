"""Saves a picture of the whole screen: python grab_screen.py FILE.png"""

import sys

from PySide6.QtGui import QGuiApplication

app = QGuiApplication(sys.argv)
if not QGuiApplication.primaryScreen().grabWindow(0).save(sys.argv[1]):
    sys.exit("the picture could not be saved")
