"""The one-page sheet -> PDF, printer, preview. The page itself is made in ui/typesetting.py."""

from __future__ import annotations

import errno
import os
import tempfile
from contextlib import suppress
from pathlib import Path
from typing import Final

from PySide6.QtCore import QBuffer, QCoreApplication, QIODevice, QMarginsF, QRectF, Qt
from PySide6.QtGui import QPageLayout, QPageSize, QPainter, QPdfWriter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter, QPrintPreviewDialog
from PySide6.QtWidgets import QDialog, QWidget

from models.errors import Problem
from models.rules import sheet
from models.rules.sheet import SheetFacts
from models.terms import Paper
from models.words import words
from ui.typesetting import Fit, TooLong, fit, paint, sections_text


def _fitted(facts: SheetFacts, paper: Paper) -> Fit:
    found = fit(facts, paper)
    if isinstance(found, TooLong):
        raise Problem("sheet_too_long", sections=sections_text(found.sections))
    return found


def write_pdf(facts: SheetFacts, path: Path, paper: Paper, title: str) -> None:
    """Write the sheet as a PDF of one page that only its owner can read; what stood there is replaced at once.

    Problem: "sheet_too_long", "pdf_not_written" (with the reason); nothing is left behind then.
    """
    content = _pdf(_fitted(facts, paper), title)
    try:
        _replace(path, content)
    except (OSError, ValueError) as error:  # ValueError: a NUL in the name
        code = errno.errorcode.get(getattr(error, "errno", None) or 0, "")
        reason = words(f"pdf_reason.{_REASONS.get(code, 'other')}")
        raise Problem("pdf_not_written", file=path.name, reason=reason) from error


_REASONS: Final = {
    "ENOENT": "no_folder",
    "ENOTDIR": "no_folder",
    "EACCES": "not_allowed",
    "EPERM": "not_allowed",
    "EROFS": "not_allowed",
    "ENOSPC": "no_space",
    "EDQUOT": "no_space",
    "EISDIR": "is_folder",
    "ENAMETOOLONG": "name_too_long",
}


def _replace(path: Path, content: bytes) -> None:
    number, name = tempfile.mkstemp(prefix=".sheet-", suffix=".pdf", dir=path.parent)  # for the owner alone
    try:
        with os.fdopen(number, "wb") as file:
            file.write(content)
            file.flush()
            os.fsync(file.fileno())
        Path(name).replace(path)
    except (OSError, ValueError):
        with suppress(OSError):
            Path(name).unlink()
        raise


def _pdf(fitted: Fit, title: str) -> bytes:
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setPageLayout(_page_layout(fitted.paper))
    writer.setTitle(title)
    writer.setCreator("Inroad")
    painter = QPainter(writer)
    paint(painter, fitted, _whole_page(writer.pageLayout(), writer.resolution()))
    painter.end()
    return bytes(buffer.data().data())


def _page_layout(paper: Paper) -> QPageLayout:
    size = QPageSize.PageSizeId.A4 if paper is Paper.A4 else QPageSize.PageSizeId.Letter
    return QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, QMarginsF())


def _whole_page(layout: QPageLayout, resolution: int) -> QRectF:
    return QRectF(layout.fullRectPixels(resolution))


def print_on(printer: QPrinter, facts: SheetFacts) -> None:
    """Print the sheet on the paper that lies in the printer; on any other paper as the nearer of ours.

    Problem: "sheet_too_long".
    """
    printer.setFullPage(True)
    size = printer.pageLayout().pageSize().size(QPageSize.Unit.Millimeter)
    ratio = size.height() / size.width()
    paper = min(Paper, key=lambda each: abs(sheet.PAPER_MM[each][1] / sheet.PAPER_MM[each][0] - ratio))
    fitted = _fitted(facts, paper)
    painter = QPainter(printer)
    paint(painter, fitted, _whole_page(printer.pageLayout(), printer.resolution()))
    painter.end()


def make_printer(paper: Paper, title: str) -> QPrinter:
    """A printer set to the paper, the page its own up to the edges."""
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageLayout(_page_layout(paper))
    printer.setDocName(title)
    printer.setFullPage(True)
    return printer


def print_dialog(parent: QWidget, facts: SheetFacts, paper: Paper, title: str) -> bool:
    """Ask for a printer and print; whether it was printed. Problem: "sheet_too_long"."""
    _fitted(facts, paper)
    printer = make_printer(paper, title)
    dialog = QPrintDialog(printer, parent)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "Print the sheet"))
    if dialog.exec() != QDialog.DialogCode.Accepted:
        return False
    print_on(printer, facts)
    return True


def preview(parent: QWidget, facts: SheetFacts, paper: Paper, title: str) -> None:
    """Show the page as the printer will print it, with a button that prints. Problem: "sheet_too_long"."""
    _fitted(facts, paper)
    dialog = QPrintPreviewDialog(make_printer(paper, title), parent)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setWindowTitle(QCoreApplication.translate("Printing", "The sheet as it will print"))

    def show(printer: QPrinter) -> None:
        print_on(printer, facts)

    dialog.paintRequested.connect(show)
    dialog.exec()
