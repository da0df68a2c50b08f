#include "tests/ui/paper/sample_cells.h"

namespace aanjager::test {

using namespace report;

const QStringList sampleCodes = {
    QStringLiteral("ALB"), QStringLiteral("DOR"), QStringLiteral("GOR"), QStringLiteral("HAR"), QStringLiteral("HIA"),
    QStringLiteral("HOE"), QStringLiteral("MOL"), QStringLiteral("PAP"), QStringLiteral("SLI"), QStringLiteral("ZWI")};
const QStringList sampleNames = {QStringLiteral("Alblasserdam"),        QStringLiteral("Dordrecht"),
                                 QStringLiteral("Gorinchem"),           QStringLiteral("Hardinxveld-Giessendam"),
                                 QStringLiteral("Hendrik-Ido-Ambacht"), QStringLiteral("Hoeksche Waard"),
                                 QStringLiteral("Molenlanden"),         QStringLiteral("Papendrecht"),
                                 QStringLiteral("Sliedrecht"),          QStringLiteral("Zwijndrecht")};
const QStringList sampleTitles = {
    QStringLiteral("Verhaal over gewoon opgroeien"),    QStringLiteral("Sociale basis dichtbij gezinnen"),
    QStringLiteral("Jeugdhulp collectief op school"),   QStringLiteral("POH jeugd bij elke huisarts"),
    QStringLiteral("Afwegingskader bij elke vraag"),    QStringLiteral("Verklarende analyse vooraf"),
    QStringLiteral("Regie op langlopende trajecten"),   QStringLiteral("Poortwachter dyslexiezorg"),
    QStringLiteral("Resultaatgericht bekostigen"),      QStringLiteral("Scherper contracteren"),
    QStringLiteral("Verblijf afbouwen: thuis, tenzij"), QStringLiteral("Kortere ambulante trajecten"),
    QStringLiteral("Afschalen naar het jeugdteam"),     QStringLiteral("Dashboard per gemeente"),
    QStringLiteral("Afspraken met verwijzers")};

QList<MatrixCell> cells(const QString &row)
{
    QList<MatrixCell> cells;
    for (const QString &code : row.split(QLatin1Char(' '))) {
        MatrixCell cell;
        cell.degree = Degree::Full;
        for (const QChar letter : code) {
            static const QString states = QStringLiteral("NPRD");
            const QChar big = letter.toUpper();
            if (letter == QLatin1Char('-'))
                cell.degree = Degree::NotApplicable;
            else if (letter == QLatin1Char('?'))
                cell.degree = Degree::Undecided;
            else if (letter == QLatin1Char('='))
                cell.degree = Degree::AlreadyRunning;
            else if (letter == QLatin1Char('!'))
                cell.supportAsked = true;
            else if (letter.isDigit())
                cell.note = cell.note * 10 + letter.digitValue();
            else if (states.contains(big))
                cell.status = static_cast<Status>(states.indexOf(big));
            if (letter.isLower())
                cell.degree = Degree::Partly;
        }
        cell.spoken = QStringLiteral("cel %1").arg(code);
        cells.append(cell);
    }
    return cells;
}

const QStringList sampleStates = {
    QStringLiteral("R =D1 R R R R P D R R"),        QStringLiteral("P =R1 R p2 R P P =D1 R R"),
    QStringLiteral("p2 P P -3 n2 R P P n2 P!"),     QStringLiteral("D =D1 D R r4 R R D D =D1"),
    QStringLiteral("D R D R D R R D D R"),          QStringLiteral("R R R P R R P R R D"),
    QStringLiteral("R P! R P R R P =R1 R R"),       QStringLiteral("D D D D D D D =D1 D D"),
    QStringLiteral("P P! N N P P N P X P"),         QStringLiteral("R R R P P R P R P R"),
    QStringLiteral("p6 R! R! -5 p6 R p6 p6 -5 R!"), QStringLiteral("R R R r7 R R p7 D R R"),
    QStringLiteral("N N ?8 n7 X X n7 ?8 ?8 =P1"),   QStringLiteral("D D D D D =D1 =D1 D D D"),
    QStringLiteral("X P X n9 N P x9 ?8 -10 X")};

} // namespace aanjager::test
