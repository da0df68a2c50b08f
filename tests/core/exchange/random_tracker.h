#pragma once

#include "core/exchange/table_reader.h"

#include <QRandomGenerator>

namespace aanjager::fixtures {

/** Tables as nobody thought of them: words of trackers in any order, and cells of every kind under them. */
class RandomTracker
{
public:
    explicit RandomTracker(quint32 seed) : m_random(seed) {}

    QList<Sheet> sheets()
    {
        QList<Sheet> all;
        const QStringList names{QStringLiteral("Q1 2020"), QStringLiteral("2020-Q2"), QStringLiteral("Maatregelen"),
                                QStringLiteral("Blad1"), QStringLiteral("Voortgang per 1 okt 2020")};
        const bool isSameHeader = m_random.bounded(2) == 0;
        m_isByRow = m_random.bounded(5) == 0;
        const QStringList header = headerRow();
        const int count = 1 + m_random.bounded(3);
        for (int i = 0; i < count; ++i) {
            Sheet sheet;
            sheet.table.name = names[(i + static_cast<int>(m_random.bounded(2))) % names.size()] + QString(i, u' ');
            fill(sheet.table, isSameHeader ? header : headerRow());
            all.append(std::move(sheet));
        }
        return all;
    }

private:
    QString oneOf(const char *bars)
    {
        const QStringList all = QString::fromUtf8(bars).split(u'|');
        return all[m_random.bounded(static_cast<int>(all.size()))];
    }

    QStringList headerRow()
    {
        QStringList header{oneOf("Nr|Nummer|"), oneOf("Maatregel|Titel|Opgave")};
        if (m_isByRow)
            header += QStringLiteral("Kwartaal");
        const int width = 1 + m_random.bounded(9);
        for (int i = 0; i < width; ++i)
            header += oneOf("Status|Status Q1 2020|Voortgang Q2 2020|% Q3|Oordeel okt 2020|Toelichting Q1 2020|Thema|"
                            "Trekker|Aan de lat|Start|Eind|wk 36|wk 37|wk 40|Q1 2021|Q2 2021|Besparing 2021|Kosten|"
                            "Sliedrecht|Dordrecht|Gorinchem|Toelichting|Jaar|Kwartaal|Actie|Opgegaan in|Zaaknr||"
                            "Stoplicht geld|Bijgewerkt op|Stand 1 oktober 2020|Resultaat Q2 2020|Oordeel 2019|"
                            "Oordeel 2020|Gemeente");
        return header;
    }

    QString cell(int column, int row)
    {
        if (column == 0)
            return m_random.bounded(5) == 0 ? oneOf("|Totaal|a") : QString::number(1 + row % 7);
        if (column == 1)
            return m_random.bounded(8) == 0 ? oneOf("|1. doen|Totaal") : QStringLiteral("Maatregel %1").arg(row % 7);
        if (column == 2 && m_isByRow)
            return oneOf("Q1 2020|Q2 2020|2020-Q3");
        return oneOf(
            "||||loopt|gereed|vertraagd|niet gestart|groen|oranje|rood|Amber/Red|75%|0,75|75|veel|x|X|-|n.v.t.|"
            "n.t.b.|€ 1.250.000,-|1,4 mln|£1,060.97m|p.m.|Entre 200 et 500|31-12-2020|31-06-2020|44196|okt-19|"
            "Q1 2021|medio 2020|juni 2021|Gemeenten / Regio|de buren|V|deels|loopt al|40%|2021|Q1 2020|Q2 2020|"
            "regel een\nregel twee|=SOM(A1)|\"aanhaling\"|Sliedrecht|Jan|  spaties  |ja|1|start|Totaal|x ja");
    }

    void addRow(SourceTable &table, const QStringList &cells)
    {
        for (const QString &cell : cells)
            table.addCell(cell);
        table.endRow();
    }

    void fill(SourceTable &table, const QStringList &header)
    {
        for (int banner = m_random.bounded(3); banner > 0; --banner)
            addRow(table, {oneOf("Voortgang 2020|bedragen x € 1.000|Peildatum 1-10-2020||Programma")});
        const bool hasGroups = m_random.bounded(4) == 0;
        if (hasGroups) {
            QStringList groups{QString(), QString()};
            while (groups.size() < header.size())
                groups += groups.size() % 3 == 2 ? oneOf("Q1 2020|Q2 2020|Planning|2020") : QString();
            addRow(table, groups);
        }
        const QStringList beside =
            m_random.bounded(7) == 0
                ? QStringList{QStringLiteral("Nr"), QStringLiteral("Risico"), oneOf("Oorzaak|Status")}
                : QStringList();
        addRow(table, withBeside(header, header.size(), beside));
        const int rows = m_random.bounded(14);
        for (int row = 0; row < rows; ++row) {
            if (m_random.bounded(9) == 0)
                addRow(table, {});
            if (m_random.bounded(12) == 0)
                addRow(table, header);
            if (m_random.bounded(12) == 0)
                addRow(table, {oneOf("Thema Toegang|Risico's|los")});
            if (m_random.bounded(15) == 0)
                addRow(table, {QStringLiteral("Nr"), QStringLiteral("Risico"), QStringLiteral("Oorzaak"),
                               QStringLiteral("Gevolg")});
            QStringList cells;
            const int width = static_cast<int>(header.size()) - 1 + m_random.bounded(3);
            for (int column = 0; column < width; ++column)
                cells += cell(column, row);
            const bool hasRisk = !beside.isEmpty() && m_random.bounded(3) > 0;
            const QStringList risk =
                hasRisk ? QStringList{QStringLiteral("R%1").arg(row), oneOf("Te laat|Te duur"), oneOf("|loopt|drukte")}
                        : QStringList();
            addRow(table, withBeside(cells, header.size(), risk));
        }
    }

    /** The cells with those of another table beside them, a blank column between. */
    static QStringList withBeside(QStringList cells, qsizetype width, const QStringList &beside)
    {
        if (beside.isEmpty())
            return cells;
        while (cells.size() < width + 1)
            cells += QString();
        return cells.mid(0, width) + QStringList{QString()} + beside;
    }

    QRandomGenerator m_random;
    bool m_isByRow = false; ///< a row is a measure in a quarter
};

} // namespace aanjager::fixtures
