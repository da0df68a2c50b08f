#pragma once

#include <QByteArray>
#include <QList>
#include <QStringList>
#include <qpdf/QPDF.hh>

namespace aanjager::test {

/** One marked sequence of a page's content: its tag and the text drawn in it. */
struct MarkedText
{
    QString tag;
    QString text;
};

/** Reads a PDF back: structure with libqpdf, text with pdftotext. */
class PdfReader
{
public:
    explicit PdfReader(const QByteArray &pdf);

    int pageCount();
    /** A page's text in the order it was drawn, from 0. */
    QString text(int page) const;
    QString allText() const;
    /** All text in the order of the eye, right-to-left words put right. */
    QString textAsSeen() const;
    /** The types of all structure elements in reading order. */
    QStringList tags();
    /** The structure elements of one type, in reading order. */
    QList<QPDFObjectHandle> elements(const QString &tag);
    QList<MarkedText> marked(int page);
    QPDFObjectHandle catalog() { return m_file.getRoot(); }
    QPDF &file() { return m_file; }

private:
    QByteArray m_bytes;
    QStringList m_pages;
    QPDF m_file;
};

/** The value of a key of one of the element's attribute dictionaries as text, e.g. "/Scope". */
QString attribute(QPDFObjectHandle element, const char *key);

} // namespace aanjager::test
