#pragma once

#include "core/base/result.h"

#include <QStringList>
#include <QTemporaryDir>
#include <array>
#include <memory>

struct lxw_workbook;
struct lxw_worksheet;
struct lxw_format;

namespace aanjager {

/** How a cell of a form looks and whether it may be written in. */
enum class CellLook { Title, Subject, Line, Label, Header, Locked, LockedCode, Answer, AnswerCentred, AnswerNumber };

/** A choice or number that a cell accepts, with what a person is told there. */
struct CellCheck
{
    QStringList choices = {}; ///< else whole numbers from 0 to 100
    QString title = {};
    QString prompt = {};
    QString refusal = {};
};

/**
 * Writes an Excel workbook; every text as a text, never as a formula, whatever it begins with. Equal calls give equal
 * bytes. Places count from 0.
 */
class XlsxWriter
{
public:
    /** `made` is the day that the file says it was made on. */
    XlsxWriter(const QString &title, QDate made);
    ~XlsxWriter();
    XlsxWriter(const XlsxWriter &) = delete;
    XlsxWriter &operator=(const XlsxWriter &) = delete;

    /** Begins a sheet, which the next calls write to. */
    void addSheet(const QString &name);
    void hideSheet();
    void text(int row, int column, const QString &text, CellLook look);
    void number(int row, int column, double number, CellLook look);
    void blank(int row, int column, CellLook look);
    /** One text over several columns. */
    void merged(int row, int first, int last, const QString &text, CellLook look);
    void rowHeight(int row, double points);
    void hideRow(int row);
    /** Of one column, in characters. */
    void columnWidth(int column, double width, bool isHidden = false);
    /** Choices that a check cannot hold (a comma in one, more than 255 characters in all) stand on a hidden sheet. */
    void check(int firstRow, int lastRow, int column, const CellCheck &check);
    /** Marks a cell while `formula` holds of it. */
    void markWhen(int firstRow, int lastRow, int column, const QString &formula);
    /** The rows above and columns left of this stay in view, and are repeated on paper. */
    void freeze(int headerRow, int firstRow, int firstColumn);
    /** One page wide, across, with the sheet's name and page numbers below. */
    void layOut(int lastRow, int lastColumn, const QString &footer);
    /** Lets only the answers be written in. */
    void protect();

    /** Ends the workbook, with the sheet of the long choices where there are any. Fails with Storage. */
    Result<QByteArray> finish();

private:
    lxw_format *format(CellLook look);
    lxw_format *newFormat(CellLook look);
    QByteArray listCalled(const QStringList &choices);
    void writeLists();
    void noteResult(int error);

    QTemporaryDir m_folder;
    QString m_path;
    lxw_workbook *m_book = nullptr;
    lxw_worksheet *m_sheet = nullptr;
    lxw_format *m_mark = nullptr;
    std::array<lxw_format *, 10> m_formats = {};
    QList<QStringList> m_lists; ///< choices that need a sheet, each once
    QString m_failure;          ///< the first thing that went wrong
};

/** Rows, the heads first, as a workbook of one sheet. A text longer than a cell holds is cut off. Fails with Storage.
 */
Result<QByteArray> rowsAsXlsx(const QList<QStringList> &rows, const QString &title, QDate made);

} // namespace aanjager
