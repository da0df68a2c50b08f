// The part of the program that packs and unpacks: libzip and libxlsxwriter, with OpenSSL below them.
#include "core/base/xlsx_library.h"
#include "core/base/zip_library.h"

#include <QtGlobal>

extern "C" Q_DECL_EXPORT const aanjager::ZipLibrary *aanjagerZipLibrary()
{
    static const aanjager::ZipLibrary library{
        .zip_close = zip_close,
        .zip_discard = zip_discard,
        .zip_error_fini = zip_error_fini,
        .zip_error_init = zip_error_init,
        .zip_error_strerror = zip_error_strerror,
        .zip_fclose = zip_fclose,
        .zip_file_add = zip_file_add,
        .zip_file_set_dostime = zip_file_set_dostime,
        .zip_fopen_index = zip_fopen_index,
        .zip_fread = zip_fread,
        .zip_get_name = zip_get_name,
        .zip_get_num_entries = zip_get_num_entries,
        .zip_open_from_source = zip_open_from_source,
        .zip_set_file_compression = zip_set_file_compression,
        .zip_source_buffer = zip_source_buffer,
        .zip_source_buffer_create = zip_source_buffer_create,
        .zip_source_close = zip_source_close,
        .zip_source_free = zip_source_free,
        .zip_source_keep = zip_source_keep,
        .zip_source_open = zip_source_open,
        .zip_source_read = zip_source_read,
        .zip_source_stat = zip_source_stat,
        .zip_stat_index = zip_stat_index,
        .zip_strerror = zip_strerror,
    };
    return &library;
}

extern "C" Q_DECL_EXPORT const aanjager::XlsxLibrary *aanjagerXlsxLibrary()
{
    static const aanjager::XlsxLibrary library{
        .format_set_align = format_set_align,
        .format_set_bg_color = format_set_bg_color,
        .format_set_bold = format_set_bold,
        .format_set_border = format_set_border,
        .format_set_border_color = format_set_border_color,
        .format_set_font_color = format_set_font_color,
        .format_set_font_name = format_set_font_name,
        .format_set_font_size = format_set_font_size,
        .format_set_indent = format_set_indent,
        .format_set_num_format = format_set_num_format,
        .format_set_text_wrap = format_set_text_wrap,
        .format_set_unlocked = format_set_unlocked,
        .lxw_strerror = lxw_strerror,
        .lxw_workbook_free = lxw_workbook_free,
        .workbook_add_format = workbook_add_format,
        .workbook_add_worksheet = workbook_add_worksheet,
        .workbook_close = workbook_close,
        .workbook_define_name = workbook_define_name,
        .workbook_new = workbook_new,
        .workbook_set_properties = workbook_set_properties,
        .worksheet_conditional_format_range = worksheet_conditional_format_range,
        .worksheet_data_validation_range = worksheet_data_validation_range,
        .worksheet_fit_to_pages = worksheet_fit_to_pages,
        .worksheet_freeze_panes = worksheet_freeze_panes,
        .worksheet_hide = worksheet_hide,
        .worksheet_merge_range = worksheet_merge_range,
        .worksheet_print_area = worksheet_print_area,
        .worksheet_protect = worksheet_protect,
        .worksheet_repeat_rows = worksheet_repeat_rows,
        .worksheet_set_column_opt = worksheet_set_column_opt,
        .worksheet_set_footer = worksheet_set_footer,
        .worksheet_set_landscape = worksheet_set_landscape,
        .worksheet_set_margins = worksheet_set_margins,
        .worksheet_set_paper = worksheet_set_paper,
        .worksheet_set_row = worksheet_set_row,
        .worksheet_set_row_opt = worksheet_set_row_opt,
        .worksheet_write_blank = worksheet_write_blank,
        .worksheet_write_number = worksheet_write_number,
        .worksheet_write_string = worksheet_write_string,
    };
    return &library;
}
