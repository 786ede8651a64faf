#pragma once

// A picture goes on paper: it is drawn in the light colours whatever the window looks like. GUI thread.

namespace kawasan::theme {

/// While it lives, colour() gives those of the light theme. The window must not be painted meanwhile.
class PaperColours final {
 public:
  PaperColours();
  ~PaperColours();
  PaperColours(const PaperColours&) = delete;
  PaperColours& operator=(const PaperColours&) = delete;

 private:
  bool m_wasDark;
};

}  // namespace kawasan::theme
