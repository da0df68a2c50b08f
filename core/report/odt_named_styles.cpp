#include "core/report/odt_named_styles.h"

namespace aanjager::report {

namespace {

/** A paragraph style. The names of the usual ones are those that word processors know by themselves. */
struct ParagraphStyle
{
    const char *name;
    const char *dutch; ///< null: the name itself is shown, translated by the program that opens the file
    const char *english;
    const char *parent;
    double size;
    double line; ///< from one baseline to the next
    double above;
    double below;
    const char *ink;
    bool bold = false;
    bool keeps = false; ///< with the next paragraph
    int level = 0;      ///< of a heading
    double indent = 0;
    bool hangs = false; ///< the first line begins at the margin
};

constexpr double standardBelow = 6;

constexpr ParagraphStyle paragraphStyles[] = {
    {"Heading_20_1", nullptr, "Heading 1", "Standard", 20, 24, 20, 6, "ink", true, true, 1},
    {"Heading_20_2", nullptr, "Heading 2", "Standard", 11.5, 16, 12, 4, "ink", true, true, 2},
    {"Heading_20_3", nullptr, "Heading 3", "Standard", 9.5, 13.5, 11, 3, "ink", true, true, 3},
    {"Title", nullptr, "Title", "Standard", 34, 40, 90, 8, "ink", true, true},
    {"Subtitle", nullptr, "Subtitle", "Standard", 16, 21, 0, 0, "ink2"},
    {"Lead", "Inleiding", "Lead", "Standard", 11, 16.5, 0, 8, "ink"},
    {"Small", "Kleine tekst", "Small text", "Standard", 8.5, 12, 4, 6, "ink2"},
    {"List_20_Contents", nullptr, "List Contents", "Standard", 9.5, 13.5, 0, 2, "ink"},
    {"Table_20_Contents", nullptr, "Table Contents", "Standard", 9, 11.5, 0, 0, "ink"},
    {"Table_20_Heading", nullptr, "Table Heading", "Table_20_Contents", 8.5, 11, 0, 0, "ink2", false, true},
    {"Table_20_Group", "Tabelgroep", "Table group", "Table_20_Contents", 9, 12, 4, 0, "ink", true, true},
    {"Matrix_20_Cell", "Matrixcel", "Matrix cell", "Table_20_Contents", 8, 12, 0, 0, "ink"},
    {"Figure_20_Title", "Titel van figuur", "Figure title", "Standard", 11.5, 16, 8, 4, "ink", true, true},
    {"Figure", "Figuur", "Figure", "Standard", 9.5, 0, 0, 4, "ink"},
    {"Key_20_Label", "Kerncijfer: naam", "Key figure: name", "Standard", 8.5, 12, 0, 2, "ink2", false, true},
    {"Key_20_Figure", "Kerncijfer", "Key figure", "Standard", 18, 23, 0, 0, "ink", true, true},
    {"Key_20_Count", "Kerncijfer: telling", "Key figure: count", "Standard", 9, 13.5, 0, 0, "ink"},
    {"Key_20_Note", "Kerncijfer: noot", "Key figure: note", "Standard", 8.5, 12, 0, 0, "ink2"},
    {"Ask_20_Title", "Vraag: titel", "Ask: title", "Standard", 9.5, 14, 4, 2, "ink", true, true, 0, 18, true},
    {"Ask", "Vraag", "Ask", "Standard", 9.5, 13.5, 0, 2, "ink", false, false, 0, 18},
    {"Ask_20_Without", "Vraag: zonder besluit", "Ask: without", "Standard", 8.5, 12, 0, 4, "ink2", false, false, 0, 18},
    {"Legend", "Legenda", "Legend", "Standard", 8.5, 14, 6, 6, "ink2"},
    {"Footnote", nullptr, "Footnote", "Standard", 8.5, 12, 0, 0, "ink2", false, false, 0, 18, true},
    {"Item_20_Number", "Nummer en thema", "Number and theme", "Standard", 9.5, 14, 0, 5, "ink", false, true},
    {"Callout_20_Title", "Kader: titel", "Callout: title", "Standard", 9.5, 13.5, 10, 0, "ink", true, true},
    {"Callout", "Kader", "Callout", "Standard", 9.5, 13.5, 0, 6, "ink"},
    {"Cover_20_Owner", "Omslag: afzender", "Cover: sender", "Standard", 11, 15, 30, 0, "ink", true},
    {"Cover_20_Artwork", "Omslag: beeld", "Cover: picture", "Standard", 9.5, 0, 40, 4, "ink"},
    {"Cover_20_Foot", "Omslag: voet", "Cover: foot", "Standard", 9, 13, 40, 0, "ink2"},
    {"Spacer", "Wit", "White", "Standard", 2, 3, 0, 0, "ink"},
    {"Header", nullptr, "Header", "Standard", 8.5, 12, 0, 0, "ink2"},
    {"Footer", nullptr, "Footer", "Standard", 8.5, 12, 0, 0, "ink2"},
};

/** A style for words inside a paragraph. */
struct WordStyle
{
    const char *name;
    const char *dutch;
    const char *english;
    const char *ink; ///< null: as around it
    bool bold;
    double size = 0;
    bool raised = false;
};

constexpr WordStyle wordStyles[] = {
    {"Strong_20_Emphasis", nullptr, "Strong Emphasis", nullptr, true},
    {"Quiet", "Bijzaak", "Quiet", "ink2", false},
    {"Alarm", "Alarm", "Alarm", "stoptext", true},
    {"Note_20_Number", "Nootnummer", "Note number", nullptr, false, 0, true},
    {"Note_20_On_20_Dark", "Nootnummer op donker", "Note number on dark", "onr3", false, 0, true},
    {"Ask_20_Number", "Vraag: nummer", "Ask: number", "accent", true, 13},
};

QString shown(const char *dutch, const char *english, const QString &language)
{
    return QString::fromUtf8(dutch && language == QLatin1String("nl") ? dutch : english);
}

bool isCallout(const ParagraphStyle &style)
{
    return qstrncmp(style.name, "Callout", 7) == 0;
}

void writeParagraphProperties(Markup &out, const ParagraphStyle &style, const FigureWriter &figures)
{
    const Element properties(
        out, "style:paragraph-properties",
        {{"fo:margin-top", points(style.above)},
         {"fo:margin-bottom", points(style.below)},
         {"fo:margin-left", points(isCallout(style) ? 4 : style.indent)},
         {"fo:text-indent", points(style.hangs ? -style.indent : 0)},
         {"style:line-height-at-least", style.line > 0 ? points(style.line) : QString()},
         {"fo:keep-with-next", style.keeps ? "always" : "auto"},
         {"fo:border-left", isCallout(style) ? QStringLiteral("2.25pt solid ") + figures.colour("ink") : QString()},
         {"fo:padding-left", isCallout(style) ? points(10) : QString()},
         {"style:join-border", isCallout(style) ? "true" : nullptr}});
    if (qstrcmp(style.name, "Cover_20_Foot") == 0) {
        const Element stops(out, "style:tab-stops");
        out.single("style:tab-stop",
                   {{"style:position", points(sheet::inner(Orientation::Portrait))}, {"style:type", "right"}});
    }
}

void writeParagraphStyle(Markup &out, const ParagraphStyle &style, const QString &language, const FigureWriter &figures)
{
    const Element whole(out, "style:style",
                        {{"style:name", style.name},
                         {"style:display-name", shown(style.dutch, style.english, language)},
                         {"style:family", "paragraph"},
                         {"style:parent-style-name", style.parent},
                         {"style:next-style-name", style.level > 0 ? "Standard" : nullptr},
                         {"style:default-outline-level", style.level > 0 ? QString::number(style.level) : QString()},
                         {"style:class", "text"}});
    writeParagraphProperties(out, style, figures);
    out.single("style:text-properties", {{"fo:font-size", points(style.size)},
                                         {"fo:font-weight", style.bold ? "bold" : "normal"},
                                         {"fo:color", figures.colour(style.ink)}});
}

void writeWordStyle(Markup &out, const WordStyle &style, const QString &language, const FigureWriter &figures)
{
    const Element whole(out, "style:style",
                        {{"style:name", style.name},
                         {"style:display-name", shown(style.dutch, style.english, language)},
                         {"style:family", "text"}});
    out.single("style:text-properties", {{"fo:font-weight", style.bold ? "bold" : nullptr},
                                         {"fo:color", style.ink ? figures.colour(style.ink) : QString()},
                                         {"fo:font-size", style.size > 0 ? points(style.size) : QString()},
                                         {"style:text-position", style.raised ? "super 65%" : nullptr}});
}

void writeListStyle(Markup &out, bool numbered, const QString &language)
{
    const Element whole(out, "text:list-style",
                        {{"style:name", numbered ? "Numbers" : "Bullets"},
                         {"style:display-name", numbered ? shown("Nummering", "Numbers", language)
                                                         : shown("Opsomming", "Bullets", language)}});
    const Element level(out, numbered ? "text:list-level-style-number" : "text:list-level-style-bullet",
                        {{"text:level", "1"},
                         {"text:bullet-char", numbered ? QString() : QStringLiteral("•")},
                         {"style:num-format", numbered ? "1" : nullptr},
                         {"style:num-suffix", numbered ? "." : nullptr}});
    const Element properties(out, "style:list-level-properties",
                             {{"text:list-level-position-and-space-mode", "label-alignment"}});
    out.single("style:list-level-label-alignment", {{"text:label-followed-by", "listtab"},
                                                    {"text:list-tab-stop-position", points(14)},
                                                    {"fo:text-indent", points(-14)},
                                                    {"fo:margin-left", points(14)}});
}

} // namespace

double whiteBelow(const QString &style)
{
    for (const ParagraphStyle &one : paragraphStyles)
        if (style == QLatin1String(one.name))
            return one.below;
    return standardBelow;
}

void writeNamedStyles(Markup &out, const QString &language, const FigureWriter &figures)
{
    for (const ParagraphStyle &style : paragraphStyles)
        writeParagraphStyle(out, style, language, figures);
    for (const WordStyle &style : wordStyles)
        writeWordStyle(out, style, language, figures);
    for (const bool numbered : {false, true})
        writeListStyle(out, numbered, language);
}

} // namespace aanjager::report
