#include "core/domain/entities.h"
#include "core/insight/attention.h"
#include "ui/text/languages.h"
#include "ui/text/wording.h"

#include <QFile>
#include <QProcess>
#include <QRegularExpression>
#include <QSet>
#include <QTemporaryDir>
#include <QXmlStreamReader>
#include <gtest/gtest.h>

using namespace aanjager;

namespace {

struct Message
{
    QString context, source;
    QStringList translations;
    bool unfinished = false;
    bool numerus = false;
};

void readMessage(QXmlStreamReader &xml, Message &message)
{
    message.numerus = xml.attributes().value(QLatin1String("numerus")) == QLatin1String("yes");
    while (xml.readNextStartElement()) {
        if (xml.name() == QLatin1String("source")) {
            message.source = xml.readElementText();
        } else if (xml.name() == QLatin1String("translation")) {
            message.unfinished = xml.attributes().hasAttribute(QLatin1String("type"));
            if (!message.numerus)
                message.translations = {xml.readElementText()};
            while (message.numerus && xml.readNextStartElement())
                message.translations.append(xml.readElementText());
        } else {
            xml.skipCurrentElement();
        }
    }
}

QList<Message> messagesOf(const QString &path)
{
    QFile file(path);
    EXPECT_TRUE(file.open(QIODevice::ReadOnly));
    QXmlStreamReader xml(&file);
    QList<Message> list;
    QString context;
    xml.readNextStartElement();
    while (xml.readNextStartElement()) {
        while (xml.readNextStartElement()) {
            if (xml.name() == QLatin1String("name")) {
                context = xml.readElementText();
            } else {
                list.append({context, {}, {}, false, false});
                readMessage(xml, list.last());
            }
        }
    }
    EXPECT_FALSE(xml.hasError());
    return list;
}

QList<Message> messages(const QString &language)
{
    return messagesOf(QStringLiteral(AANJAGER_TRANSLATIONS "/aanjager_%1.ts").arg(language));
}

/** The placeholders of a text: %1 … %9, %n, %L1. */
QStringList placeholders(const QString &text)
{
    static const QRegularExpression form(QStringLiteral("%(?:L?\\d|n)"));
    QStringList found;
    for (auto match = form.globalMatch(text); match.hasNext();)
        found.append(match.next().captured());
    found.sort();
    found.removeDuplicates();
    return found;
}

QString described(const Message &message)
{
    return message.context + QStringLiteral(": ") + message.source;
}

class EveryLanguage : public ::testing::TestWithParam<const char *>
{
};

/** The sources that have words in Dutch, by context. */
QSet<QString> translatedSources()
{
    QSet<QString> sources;
    for (const Message &message : messages(QStringLiteral("nl")))
        if (!message.unfinished && !message.translations.value(0).isEmpty())
            sources.insert(described(message));
    return sources;
}

QStringList missing(const QStringList &wanted)
{
    static const QSet<QString> sources = translatedSources();
    QStringList list;
    for (const QString &source : wanted)
        if (!sources.contains(source))
            list.append(source);
    return list;
}

} // namespace

TEST_P(EveryLanguage, HasNoUnfinishedWords)
{
    for (const Message &message : messages(QString::fromLatin1(GetParam()))) {
        EXPECT_FALSE(message.unfinished) << qPrintable(described(message));
        EXPECT_FALSE(message.translations.isEmpty() || message.translations.contains(QString()))
            << qPrintable(described(message));
    }
}

TEST_P(EveryLanguage, KeepsThePlaceholdersOfTheSource)
{
    for (const Message &message : messages(QString::fromLatin1(GetParam())))
        for (const QString &translation : message.translations)
            EXPECT_TRUE(placeholders(translation) == placeholders(message.source)) << qPrintable(described(message));
}

INSTANTIATE_TEST_SUITE_P(Translations, EveryLanguage, ::testing::Values("nl", "en"),
                         [](const auto &language) { return std::string(language.param); });

TEST_P(EveryLanguage, HoldsEveryWordOfTheSource)
{
    const QString language = QString::fromLatin1(GetParam());
    const QString name = QStringLiteral("aanjager_%1.ts").arg(language);
    const QTemporaryDir folder;
    const QString fresh = folder.filePath(name);
    ASSERT_TRUE(QFile::copy(QStringLiteral(AANJAGER_TRANSLATIONS "/") + name, fresh));
    QStringList arguments = QStringLiteral(AANJAGER_LUPDATE_ARGUMENTS).split(QLatin1Char('|'));
    if (language == QLatin1String("en"))
        arguments.append(QStringLiteral("-pluralonly"));
    QProcess lupdate;
    lupdate.start(QStringLiteral(AANJAGER_LUPDATE), arguments + QStringList({QStringLiteral("-ts"), fresh}));
    ASSERT_TRUE(lupdate.waitForFinished());
    ASSERT_EQ(lupdate.exitCode(), 0) << lupdate.readAllStandardError().constData();

    QSet<QString> known;
    for (const Message &message : messages(language))
        known.insert(described(message));
    for (const Message &message : messagesOf(fresh))
        EXPECT_TRUE(known.contains(described(message)))
            << qPrintable(described(message)) << "\nrun: cmake --build --preset dev --target update_translations";
}

TEST(Translations, KnowEveryFieldAndEntityInDutch)
{
    QStringList wanted;
    for (const Description *description : allDescriptions()) {
        wanted << QStringLiteral("Entity: ") + QString::fromUtf8(description->singular)
               << QStringLiteral("Entity: ") + QString::fromUtf8(description->plural);
        for (const Field &field : description->fields)
            wanted << QStringLiteral("Field: ") + QString::fromUtf8(field.label);
    }
    EXPECT_GT(wanted.size(), 150);
    EXPECT_TRUE(missing(wanted).isEmpty()) << qPrintable(missing(wanted).join(QLatin1Char('\n')));
}

TEST(Translations, KnowEveryTermOfEveryVocabularyInDutch)
{
    QList<const Vocabulary *> vocabularies = {&vocabularyOf<Precision>(), &vocabularyOf<Qualifier>(),
                                              &vocabularyOf<AttentionKind>()};
    for (const Description *description : allDescriptions())
        for (const Field &field : description->fields)
            if (field.vocabulary)
                vocabularies.append(field.vocabulary);
    QStringList wanted;
    for (const Vocabulary *vocabulary : vocabularies)
        for (const Term &term : vocabulary->terms)
            wanted << QStringLiteral("Vocabulary: ") + QString::fromUtf8(term.label);
    EXPECT_GT(wanted.size(), 100);
    EXPECT_TRUE(missing(wanted).isEmpty()) << qPrintable(missing(wanted).join(QLatin1Char('\n')));
}

TEST(Translations, SayTheDecidedLabels)
{
    const text::Wording dutch(QStringLiteral("nl"));
    const auto labels = [&](const Vocabulary &vocabulary) {
        QStringList list;
        for (const Term &term : vocabulary.terms)
            list.append(dutch.label(term));
        return list.join(QStringLiteral(", "));
    };
    EXPECT_EQ(labels(vocabularyOf<Status>()),
              QStringLiteral("Niet gestart, Voorbereiding, In uitvoering, Afgerond, Gepauzeerd, Vervallen"));
    EXPECT_EQ(labels(vocabularyOf<Health>()), QStringLiteral("Op koers, Aandacht, Bijsturen"));
    EXPECT_EQ(dutch.label(*describe<Measure>().field(u"owner_kind")), QStringLiteral("Aan de lat"));
    EXPECT_EQ(dutch.label(*describe<Measure>().field(u"support_asked")), QStringLiteral("Ondersteuning gevraagd"));
}

TEST(Translations, ChangeTheLanguageOfTheWindow)
{
    QCoreApplication &application = *QCoreApplication::instance();
    const auto status = [] { return QCoreApplication::translate("Vocabulary", "Running"); };
    const auto button = [] { return QCoreApplication::translate("QPlatformTheme", "Cancel"); };
    text::installLanguage(QStringLiteral("nl"), application);
    EXPECT_EQ(status(), QStringLiteral("In uitvoering"));
    EXPECT_EQ(button(), QStringLiteral("Annuleren"));
    text::installLanguage(QStringLiteral("en"), application);
    EXPECT_EQ(status(), QStringLiteral("Running"));
    EXPECT_EQ(button(), QStringLiteral("Cancel"));
}

TEST(Translations, StartInTheLanguageOfTheSystemWhereItIsSpoken)
{
    EXPECT_EQ(text::languageFor(QLocale(QLocale::Dutch, QLocale::Belgium)), QStringLiteral("nl"));
    EXPECT_EQ(text::languageFor(QLocale(QLocale::English, QLocale::UnitedStates)), QStringLiteral("en"));
    EXPECT_EQ(text::languageFor(QLocale::c()), QStringLiteral("nl"));
}
