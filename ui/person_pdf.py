"""A person's whole file as a PDF of as many pages as it takes. What it says is decided in models/person_file.py."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QAbstractTextDocumentLayout,
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPalette,
    QPdfWriter,
    QTextDocument,
    QTextOption,
)

from models import files
from models.rules.person_pages import PersonFile, html
from models.rules.sheet import MARGIN_MM, PX_PER_POINT
from models.terms import Paper
from ui.typesetting import INK, page_px, sheet_font

_MARGIN: Final = (MARGIN_MM + 4) * 72 * PX_PER_POINT / 25.4
_FOOT: Final = 9 * PX_PER_POINT


def write(path: Path, file: PersonFile, paper: Paper) -> None:
    """Write the PDF at once or not at all, for the owner's eyes alone. Problem as of models.files.replace."""
    files.replace(path, _pdf(file, paper))


def _pdf(file: PersonFile, paper: Paper) -> bytes:
    page = page_px(paper)
    room = QSizeF(page.width() - 2 * _MARGIN, page.height() - 2 * _MARGIN)
    document = _document(file, room)
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    writer.setPageLayout(QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF()))
    writer.setTitle(file.title)
    writer.setCreator("Inroad")
    painter = QPainter(writer)
    scale = writer.pageLayout().fullRectPixels(writer.resolution()).width() / page.width()
    painter.scale(scale, scale)
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        _paint(painter, document, number, room, page)
    painter.end()
    return bytes(buffer.data().data())


def _document(file: PersonFile, room: QSizeF) -> QTextDocument:
    document = QTextDocument()
    document.setUndoRedoEnabled(False)
    document.setDocumentMargin(0)
    document.setDefaultFont(sheet_font())
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    document.setDefaultTextOption(option)
    document.setHtml(html(file))
    document.setPageSize(room)
    return document


def _paint(painter: QPainter, document: QTextDocument, number: int, room: QSizeF, page: QSizeF) -> None:
    """One page of the document, and its number at the foot."""
    shown = QRectF(0, number * room.height(), room.width(), room.height())
    context = QAbstractTextDocumentLayout.PaintContext()
    context.palette.setColor(QPalette.ColorRole.Text, QColor(INK))
    context.clip = shown
    painter.save()
    painter.translate(_MARGIN, _MARGIN - shown.top())
    painter.setClipRect(shown)
    document.documentLayout().draw(painter, context)
    painter.restore()
    font = sheet_font()
    font.setPixelSize(_FOOT)
    painter.setFont(font)
    painter.setPen(QColor(INK))
    foot = QRectF(_MARGIN, page.height() - _MARGIN * 0.75, room.width(), _FOOT * 2)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), f"{number + 1} / {document.pageCount()}")
