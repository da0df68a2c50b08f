#include "core/report/picture_book.h"

namespace aanjager::report {

namespace {

QByteArray keyOf(const Mark &mark)
{
    const int value = std::visit(
        [](const auto &kind) {
            if constexpr (std::is_enum_v<std::decay_t<decltype(kind)>>)
                return static_cast<int>(kind);
            else
                return 0;
        },
        mark);
    return "mark " + QByteArray::number(static_cast<int>(mark.index())) + ' ' + QByteArray::number(value);
}

QByteArray keyOf(const MatrixCell &cell)
{
    const int status = cell.status ? static_cast<int>(*cell.status) : -1;
    return QByteArray::number(static_cast<int>(cell.degree)) + ' ' + QByteArray::number(status) +
           (cell.supportAsked ? " asked" : "");
}

QByteArray keyWithWord(const MatrixCell &cell)
{
    return "cell " + keyOf(cell) + (drawsWord(cell) ? ' ' + cell.word.toUtf8() : QByteArray());
}

QByteArray keyOf(const CellShares &shares)
{
    QByteArray key = "shares";
    for (const int count : {shares.done, shares.running, shares.preparing, shares.notStarted, shares.notReported})
        key += ' ' + QByteArray::number(count);
    return key;
}

} // namespace

FigureWriter::~FigureWriter() = default;

bool drawsWord(const MatrixCell &cell)
{
    return cell.degree == Degree::Partly && !cell.supportAsked && cell.note <= 0 && !cell.word.isEmpty();
}

QByteArray svgFile(const Picture &picture)
{
    const QByteArray width = QByteArray::number(picture.width);
    const QByteArray height = QByteArray::number(picture.height);
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + width +
           "pt\" height=\"" + height + "pt\" viewBox=\"0 0 " + width + ' ' + height + "\">" + picture.drawing +
           "</svg>\n";
}

PictureBook::PictureBook(const FigureWriter &writer) : m_writer(writer) {}

template <class Draw> qsizetype PictureBook::once(const QByteArray &key, Draw draw)
{
    const auto known = m_places.constFind(key);
    if (known != m_places.cend())
        return *known;
    m_pictures.append(draw());
    return *m_places.insert(key, m_pictures.size() - 1);
}

qsizetype PictureBook::figure(const Figure &figure)
{
    m_pictures.append(m_writer.figure(figure));
    return m_pictures.size() - 1;
}

qsizetype PictureBook::mark(const Mark &mark)
{
    return once(keyOf(mark), [&] { return m_writer.mark(mark); });
}

qsizetype PictureBook::cell(const MatrixCell &cell)
{
    return once(keyWithWord(cell), [&] { return m_writer.cell(cell); });
}

qsizetype PictureBook::sample(const MatrixCell &cell)
{
    return once("sample " + keyOf(cell), [&] { return m_writer.sample(cell); });
}

qsizetype PictureBook::cellSign(const MatrixCell &cell)
{
    return once("sign " + keyOf(cell), [&] { return m_writer.cellSign(cell); });
}

qsizetype PictureBook::shares(const CellShares &shares)
{
    return once(keyOf(shares), [&] { return m_writer.shares(shares); });
}

qsizetype PictureBook::artwork(const QList<QList<MatrixCell>> &rows)
{
    m_pictures.append(m_writer.artwork(rows));
    return m_pictures.size() - 1;
}

} // namespace aanjager::report
