#include "ui/shell/message.h"

#include "ui/text/messages.h"

namespace kawasan {

Message errorMessage(const Error& error) {
  Message message;
  message.kind = MessageKind::Error;
  message.text = describe(error);
  message.detail = QString::fromStdString(error.detail);
  return message;
}

}  // namespace kawasan
