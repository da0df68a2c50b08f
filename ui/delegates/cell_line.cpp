#include "ui/delegates/cell_line.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

namespace aanjager {

namespace {

/** A sentence on a ground of its own: what lies below is not read through it. */
class RefusalLabel : public QLabel
{
public:
    using QLabel::QLabel;

protected:
    void paintEvent(QPaintEvent *event) override
    {
        QPainter painter(this);
        const theme::Palette &palette = theme::Theme::instance().palette();
        painter.setPen(palette.stop);
        painter.setBrush(palette.surface);
        painter.drawRect(rect().adjusted(0, 0, -1, -1));
        painter.end();
        QLabel::paintEvent(event);
    }
};

} // namespace

CellLine::CellLine(QWidget *parent) : QLineEdit(parent), m_sentence(new RefusalLabel(parent))
{
    constexpr int around = 6;
    m_sentence->setProperty("type", QStringLiteral("error"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setMargin(around);
    m_sentence->hide();
}

CellLine::~CellLine()
{
    if (m_sentence)
        m_sentence->deleteLater();
}

void CellLine::refuse(const QString &sentence)
{
    mark(true);
    m_sentence->setText(sentence);
    m_sentence->adjustSize();
    const int room = parentWidget()->width() - m_sentence->width();
    const bool isBelow = geometry().bottom() + m_sentence->height() < parentWidget()->height();
    const int top = isBelow ? geometry().bottom() + 3 : geometry().top() - m_sentence->height() - 3;
    m_sentence->move(std::clamp(x(), 0, std::max(0, room)), top);
    m_sentence->raise();
    m_sentence->show();
    setAccessibleDescription(sentence);
}

void CellLine::accept()
{
    mark(false);
    m_sentence->hide();
    setAccessibleDescription({});
}

QString CellLine::sentence() const
{
    return m_isRefused ? m_sentence->text() : QString();
}

void CellLine::setStored(const QString &stored)
{
    if (text() == stored) {
        if (m_isRefused)
            accept();
    } else if (!isModified() && !m_isRefused) {
        setText(stored);
    }
}

bool CellLine::leave()
{
    emit leaving();
    return !m_isRefused;
}

void CellLine::mark(bool refused)
{
    m_isRefused = refused;
    setProperty("invalid", refused);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace aanjager
