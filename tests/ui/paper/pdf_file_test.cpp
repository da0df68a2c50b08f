#include "ui/paper/pdf_file.h"

#include "tests/ui/paper/pdf_reader.h"
#include "tests/ui/paper/sample_report.h"
#include "ui/paper/render.h"

#include <QRectF>
#include <gtest/gtest.h>
#include <qpdf/Buffer.hh>

namespace aanjager {

using namespace paper;

namespace {

QByteArray number(double value, int decimals = 2)
{
    QByteArray out;
    appendNumber(out, value, decimals);
    return out.trimmed();
}

/** A file with this many small objects, a stream and a number that nothing was written for. */
QByteArray aFile(int objects)
{
    PdfFile file;
    const PdfRef catalog = file.reserve();
    file.reserve();
    QByteArray list;
    for (int i = 0; i < objects; ++i)
        list += reference(file.add(QByteArray::number(i))) + ' ';
    const PdfRef stream = file.addStream("/Kind/Test", QByteArray(100000, 'x'));
    const PdfRef pages = file.add("<</Type/Pages/Kids[]/Count 0>>");
    file.write(catalog,
               "<</Type/Catalog/Pages " + reference(pages) + "/List[" + list + "]/Stream " + reference(stream) + ">>");
    return file.finish(catalog, file.add("<<>>")).value();
}

} // namespace

TEST(PdfSyntax, WritesNumbersShort)
{
    EXPECT_EQ(number(1).toStdString(), "1");
    EXPECT_EQ(number(-0.5).toStdString(), "-0.5");
    EXPECT_EQ(number(12.3456).toStdString(), "12.35");
    EXPECT_EQ(number(1.05, 3).toStdString(), "1.05");
    EXPECT_EQ(number(-0.0001).toStdString(), "0");
    EXPECT_EQ(number(0.00035511, 6).toStdString(), "0.000355");
    EXPECT_EQ(number(std::numeric_limits<double>::quiet_NaN()).toStdString(), "0");
}

TEST(PdfSyntax, EscapesStrings)
{
    EXPECT_EQ(byteString("a(b)\\c\rd").toStdString(), "(a\\(b\\)\\\\c\\rd)");
    EXPECT_EQ(textString(QStringLiteral("Plan (2)")).toStdString(), "(Plan \\(2\\))");
    EXPECT_EQ(textString(QStringLiteral("é")).toStdString(), "<feff00e9>");
}

TEST(PdfSyntax, CountsABoxFromTheBottomOfThePage)
{
    EXPECT_EQ(rectangle(QRectF(10, 20, 30, 40), 100).toStdString(), "[10 40 40 80]");
}

TEST(PdfFile, FindsEachOfManyObjects)
{
    const QByteArray bytes = aFile(1000);
    QPDF file;
    file.processMemoryFile("test", bytes.constData(), static_cast<size_t>(bytes.size()));

    QPDFObjectHandle list = file.getRoot().getKey("/List");

    ASSERT_EQ(list.getArrayNItems(), 1000);
    for (int i = 0; i < 1000; ++i)
        ASSERT_EQ(list.getArrayItem(i).getIntValue(), i);
    EXPECT_EQ(file.getRoot().getKey("/Stream").getStreamData()->getSize(), 100000);
    EXPECT_TRUE(file.getWarnings().empty());
}

TEST(PdfFile, GivesEqualBytesWhateverThreadIsReadyFirst)
{
    const QByteArray first = aFile(2000);

    for (int turn = 0; turn < 5; ++turn)
        ASSERT_EQ(aFile(2000), first);
}

TEST(PdfFile, CostsAsMuchForEachRowOfALongTable)
{
    const auto sizeOf = [](int rows) { return renderPdf(test::aDocument({test::aTable(rows)})).value().size(); };
    const qsizetype none = sizeOf(1);

    const double few = static_cast<double>(sizeOf(101) - none) / 100;
    const double many = static_cast<double>(sizeOf(1601) - none) / 1600;

    EXPECT_LT(many, few * 1.1);
    EXPECT_LT(many, 400);
}

} // namespace aanjager
