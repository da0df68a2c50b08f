#include "ui/delegates/cell_line.h"

#include <QStyle>

namespace aanjager {

CellLine::CellLine(QWidget *parent) : QLineEdit(parent), m_sentence(new QLabel(parent))
{
    m_sentence->setProperty("type", QStringLiteral("error"));
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setAutoFillBackground(true);
    m_sentence->setBackgroundRole(QPalette::Base);
    m_sentence->setMargin(4);
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
    const int top = isBelow ? geometry().bottom() + 1 : geometry().top() - m_sentence->height();
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

void CellLine::mark(bool refused)
{
    m_isRefused = refused;
    setProperty("invalid", refused);
    style()->unpolish(this);
    style()->polish(this);
}

} // namespace aanjager
