"""A person's whole file as a PDF of as many pages as it takes. What it says is decided in models/person_file.py."""

from __future__ import annotations

from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QTextBlock,
    QTextCursor,
    QTextDocument,
    QTextFormat,
    QTextOption,
)

from models import files
from models.rules.person_pages import LEADS, PersonFile, html
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
    _keep_together(document, room.height())
    return document


def _keep_together(document: QTextDocument, height: float) -> None:
    """Move headings to the page of what they stand over; Qt has no page-break-after: avoid."""
    block = document.begin()
    while block.isValid():
        first = block
        while block.isValid() and block.userState() == LEADS:
            block = block.next()
        if block != first and block.isValid() and _page(block, height) > _page(first, height):
            form = first.blockFormat()
            form.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
            QTextCursor(first).setBlockFormat(form)
        block = block.next()


def _page(block: QTextBlock, height: float) -> int:
    """On which page its first line stands; lays out anew what was changed before."""
    top = block.document().documentLayout().blockBoundingRect(block).top()
    layout = block.layout()  # held in a variable: lines are views into it
    if layout.lineCount():
        line = layout.lineAt(0)
        top = layout.position().y() + line.y() + line.height() / 2
    return int(top / height)


def _paint(painter: QPainter, document: QTextDocument, number: int, room: QSizeF, page: QSizeF) -> None:
    """One page of the document, and its number at the foot.

    Line by line: drawn as a whole, a paragraph that goes on overleaf would be on both pages, where it is clipped
    but copied all the same.
    """
    painter.setPen(QColor(INK))
    block = document.begin()
    while block.isValid():
        layout = block.layout()
        for index in range(layout.lineCount()):
            line = layout.lineAt(index)
            middle = layout.position().y() + line.y() + line.height() / 2
            if int(middle / room.height()) == number:
                line.draw(painter, layout.position() + QPointF(_MARGIN, _MARGIN - number * room.height()))
        block = block.next()
    font = sheet_font()
    font.setPixelSize(_FOOT)
    painter.setFont(font)
    painter.setPen(QColor(INK))
    foot = QRectF(_MARGIN, page.height() - _MARGIN * 0.75, room.width(), _FOOT * 2)
    painter.drawText(foot, int(Qt.AlignmentFlag.AlignHCenter), f"{number + 1} / {document.pageCount()}")
