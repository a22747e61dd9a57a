#pragma once
// The desktop's own icons: drawn as strokes, compiled in, tinted when painted, so that they follow the palette.

#include "ui/style/theme.h"

#include <QtGui/QIcon>

namespace tocsin::ui {

enum class Icon {
    Add,
    Attachment,
    Block,
    Check,
    Chevron,
    Clock,
    Close,
    Comment,
    Copy,
    Down,
    Edit,
    Export,
    Eye,
    EyeOff,
    Filter,
    Folder,
    Form,
    Help,
    Hint,
    History,
    Home,
    Import,
    Inbox,
    Keyboard,
    Language,
    Law,
    List,
    Lock,
    Moon,
    Ok,
    Photo,
    Print,
    Question,
    Redo,
    Refresh,
    Remove,
    Return,
    Review,
    Search,
    Send,
    Shield,
    SignOut,
    Sun,
    Undo,
    Up,
    User,
    Users,
    Warning,
    ZoomIn,
    ZoomOut
};

/// In the text colour of the application's palette.
QIcon icon(Icon which);
/// In the tone's text colour.
QIcon icon(Icon which, Tone tone);
/// One picture of it, for labels and painters.
QPixmap iconPixmap(Icon which, const QColor& colour, int size, double ratio);
/// The mark that goes with a tone, so that colour never speaks alone.
Icon markOf(Tone tone);

/// The mark of a document type ("red.notice"): a leaf in the notice's colour, or a disc with a ring for a diffusion,
/// which has a purpose and mostly no colour. Show the type's name beside it.
QIcon typeIcon(const std::string& type);
/// The colour of that mark; grey for a diffusion that has a purpose alone.
QColor typeColour(const std::string& type);

} // namespace tocsin::ui
