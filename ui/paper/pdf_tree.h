#pragma once

#include <qpdf/QPDFObjectHandle.hh>
#include <vector>

namespace aanjager::paper {

/** Structure elements, in reading order, that want more than facts about themselves. */
struct NotedElements
{
    std::vector<QPDFObjectHandle> furniture; ///< which are no part of the structure
    std::vector<QPDFObjectHandle> notes;
};

/** Takes page furniture out of the structure: its elements, and what leads to them from the pages. */
void takeOutFurniture(QPDFObjectHandle root, const std::vector<QPDFObjectHandle> &furniture);

/** Gives each note a name of its own. */
void nameNotes(const std::vector<QPDFObjectHandle> &notes);

} // namespace aanjager::paper
