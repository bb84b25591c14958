/** Changes a setting where the reader keeps it: in the folder, the workspace, or else for the user. */
import { ConfigurationTarget, workspace } from 'vscode';
import { section } from './ids';

export async function updateSetting(name: string, value: unknown): Promise<void> {
  const configuration = workspace.getConfiguration(section);
  const set = configuration.inspect(name);
  const target =
    set?.workspaceFolderValue !== undefined
      ? ConfigurationTarget.WorkspaceFolder
      : set?.workspaceValue !== undefined
        ? ConfigurationTarget.Workspace
        : ConfigurationTarget.Global;
  await configuration.update(name, value, target);
}
