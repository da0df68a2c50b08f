#pragma once

#include <xlsxwriter.h>

namespace aanjager {

/**
 * The functions of libxlsxwriter that are used here. It lies in a part of the program of its own, aanjager_packing, for
 * it brings all of OpenSSL with it, which nobody needs before a packed file is read or written.
 */
struct XlsxLibrary
{
    decltype(&::format_set_align) format_set_align;
    decltype(&::format_set_bg_color) format_set_bg_color;
    decltype(&::format_set_bold) format_set_bold;
    decltype(&::format_set_border) format_set_border;
    decltype(&::format_set_border_color) format_set_border_color;
    decltype(&::format_set_font_color) format_set_font_color;
    decltype(&::format_set_font_name) format_set_font_name;
    decltype(&::format_set_font_size) format_set_font_size;
    decltype(&::format_set_indent) format_set_indent;
    decltype(&::format_set_num_format) format_set_num_format;
    decltype(&::format_set_text_wrap) format_set_text_wrap;
    decltype(&::format_set_unlocked) format_set_unlocked;
    decltype(&::lxw_strerror) lxw_strerror;
    decltype(&::lxw_workbook_free) lxw_workbook_free;
    decltype(&::workbook_add_format) workbook_add_format;
    decltype(&::workbook_add_worksheet) workbook_add_worksheet;
    decltype(&::workbook_close) workbook_close;
    decltype(&::workbook_define_name) workbook_define_name;
    decltype(&::workbook_new) workbook_new;
    decltype(&::workbook_set_properties) workbook_set_properties;
    decltype(&::worksheet_conditional_format_range) worksheet_conditional_format_range;
    decltype(&::worksheet_data_validation_range) worksheet_data_validation_range;
    decltype(&::worksheet_fit_to_pages) worksheet_fit_to_pages;
    decltype(&::worksheet_freeze_panes) worksheet_freeze_panes;
    decltype(&::worksheet_hide) worksheet_hide;
    decltype(&::worksheet_merge_range) worksheet_merge_range;
    decltype(&::worksheet_print_area) worksheet_print_area;
    decltype(&::worksheet_protect) worksheet_protect;
    decltype(&::worksheet_repeat_rows) worksheet_repeat_rows;
    decltype(&::worksheet_set_column_opt) worksheet_set_column_opt;
    decltype(&::worksheet_set_footer) worksheet_set_footer;
    decltype(&::worksheet_set_landscape) worksheet_set_landscape;
    decltype(&::worksheet_set_margins) worksheet_set_margins;
    decltype(&::worksheet_set_paper) worksheet_set_paper;
    decltype(&::worksheet_set_row) worksheet_set_row;
    decltype(&::worksheet_set_row_opt) worksheet_set_row_opt;
    decltype(&::worksheet_write_blank) worksheet_write_blank;
    decltype(&::worksheet_write_number) worksheet_write_number;
    decltype(&::worksheet_write_string) worksheet_write_string;
};

/** Null when this program lacks that part. */
const XlsxLibrary *xlsxLibrary();

} // namespace aanjager
