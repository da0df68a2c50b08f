// Every small input that the fuzzers begin with, and what they found, eaten once by each program that it is for.
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <gtest/gtest.h>

extern "C" {
int eat_csv(const uint8_t *data, size_t size);
int eat_form(const uint8_t *data, size_t size);
int eat_mapping(const uint8_t *data, size_t size);
int eat_ods(const uint8_t *data, size_t size);
int eat_plan(const uint8_t *data, size_t size);
int eat_sheet(const uint8_t *data, size_t size);
int eat_values(const uint8_t *data, size_t size);
int eat_workbook(const uint8_t *data, size_t size);
}

namespace {

struct Eater
{
    const char *name;
    int (*eat)(const uint8_t *data, size_t size);
};

class FuzzCorpus : public testing::TestWithParam<Eater>
{
};

} // namespace

TEST_P(FuzzCorpus, IsEatenWithoutHarm)
{
    const QDir folder(QStringLiteral(AANJAGER_SEEDS_OF_FUZZ "/") + QString::fromLatin1(GetParam().name));
    const QStringList names = folder.entryList(QDir::Files);
    EXPECT_FALSE(names.isEmpty());
    for (const QString &name : names) {
        QFile file(folder.filePath(name));
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray bytes = file.readAll();
        QElapsedTimer taken;
        taken.start();
        EXPECT_EQ(
            GetParam().eat(reinterpret_cast<const uint8_t *>(bytes.constData()), static_cast<size_t>(bytes.size())), 0);
        EXPECT_LT(taken.elapsed(), 20'000) << name.toStdString();
    }
}

INSTANTIATE_TEST_SUITE_P(Eaters, FuzzCorpus,
                         testing::Values(Eater{"csv", &eat_csv}, Eater{"form", &eat_form},
                                         Eater{"mapping", &eat_mapping}, Eater{"ods", &eat_ods},
                                         Eater{"plan", &eat_plan}, Eater{"sheet", &eat_sheet},
                                         Eater{"values", &eat_values}, Eater{"workbook", &eat_workbook}),
                         [](const auto &eater) { return std::string(eater.param.name); });
