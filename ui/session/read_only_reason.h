#pragma once

namespace aanjager {

/** Why an open programme cannot be edited here. */
enum class ReadOnlyReason {
    None,        ///< it can be edited
    HeldByOther, ///< somebody else has it open
    NotWritable, ///< the folder or the file may not be written
    Damaged,     ///< the check found something wrong
    AsAsked,     ///< opened to look only
    Gone,        ///< the file was removed, renamed or moved while it was open
    Replaced,    ///< another file has its name since
    Overwritten  ///< another program wrote in it since
};

} // namespace aanjager
